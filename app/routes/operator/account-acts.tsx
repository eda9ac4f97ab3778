import type { ManagedAccount } from "~/domain/accounts/find-accounts.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Section } from "~/ui/text/section";
import { AccountEmail } from "./account-email";

type AccountActsProps = { account: ManagedAccount; own: boolean; token: string };

/** Another address, taking away a lost second factor, and closing or opening: what takes least away comes first. */
export function AccountActs({ account, own, token }: AccountActsProps) {
  const { t } = useTranslation("operator");
  if (own) {
    return (
      <Section id="acts" heading={t("account.acts")}>
        <p>{t("account.own")}</p>
      </Section>
    );
  }
  if (account.disabled) {
    return (
      <Section id="open" heading={t("account.enable")} lead={<p>{t("account.enableText")}</p>}>
        <FormFrame intent="enabled" token={`${token}-enable`} label={t("account.enable")}>
          <SecondaryButton>{t("account.enable")}</SecondaryButton>
        </FormFrame>
      </Section>
    );
  }
  return (
    <>
      <Section
        id="change-email"
        heading={t("account.changeEmail")}
        lead={<p>{t("account.changeEmailText")}</p>}
      >
        <AccountEmail account={account} token={`${token}-email`} />
      </Section>
      {account.factorSince && (
        <Section id="factor" heading={t("account.factor")} lead={<p>{t("account.resetText")}</p>}>
          <FormFrame
            intent="reset"
            token={`${token}-reset`}
            hidden={{ since: account.factorSince }}
            label={t("account.resetFactor")}
          >
            <SecondaryButton>{t("account.resetFactor")}</SecondaryButton>
          </FormFrame>
        </Section>
      )}
      <Section id="close" heading={t("account.disable")} lead={<p>{t("account.disableText")}</p>}>
        <FormFrame intent="disabled" token={`${token}-disable`} label={t("account.disable")}>
          <SecondaryButton>{t("account.disable")}</SecondaryButton>
        </FormFrame>
      </Section>
    </>
  );
}
