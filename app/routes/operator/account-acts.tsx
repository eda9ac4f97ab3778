import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { ManagedAccount } from "~/platform/session/find-accounts.server";
import { SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Note } from "~/ui/text/note";
import { Section } from "~/ui/text/section";

/** Closing, opening, and taking away a lost second factor. */
export function AccountActs({
  account,
  own,
  token,
}: {
  account: ManagedAccount;
  own: boolean;
  token: string;
}) {
  const { t } = useTranslation("operator");
  const ofAccount = useTranslation("account").t;
  const answer = useActionData() as FormAnswer | undefined;
  const reason = answer?.refusal?.reason;
  return (
    <Section id="acts" heading={t("account.acts")}>
      <div className="stack">
        {reason && <Note kind="stop">{ofAccount(`reasons.${reason}` as "reasons.ownAccount")}</Note>}
        {own && <p>{t("account.own")}</p>}
        {!own && account.disabled && (
          <FormFrame intent="enabled" token={`${token}-enable`} label={t("account.enable")}>
            <SecondaryButton>{t("account.enable")}</SecondaryButton>
          </FormFrame>
        )}
        {!own && !account.disabled && (
          <FormFrame intent="disabled" token={`${token}-disable`} label={t("account.disable")}>
            <p>{t("account.disableText")}</p>
            <SecondaryButton>{t("account.disable")}</SecondaryButton>
          </FormFrame>
        )}
        {!own && account.secondFactor && (
          <FormFrame intent="reset" token={`${token}-reset`} label={t("account.resetFactor")}>
            <p>{t("account.resetText")}</p>
            <SecondaryButton>{t("account.resetFactor")}</SecondaryButton>
          </FormFrame>
        )}
      </div>
    </Section>
  );
}
