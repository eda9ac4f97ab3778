import { useTranslation } from "~/platform/i18n/use-translation";
import type { ManagedAccount } from "~/platform/session/find-accounts.server";
import { SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Section } from "~/ui/text/section";
import { AccountEmail } from "./account-email";

/** Closing, opening, another address, and taking away a lost second factor. */
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
  return (
    <Section id="acts" heading={t("account.acts")}>
      <div className="stack">
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
        {!own && !account.disabled && <AccountEmail account={account} token={`${token}-email`} />}
        {!own && account.factorSince && (
          <FormFrame
            intent="reset"
            token={`${token}-reset`}
            hidden={{ since: account.factorSince }}
            label={t("account.resetFactor")}
          >
            <p>{t("account.resetText")}</p>
            <SecondaryButton>{t("account.resetFactor")}</SecondaryButton>
          </FormFrame>
        )}
      </div>
    </Section>
  );
}
