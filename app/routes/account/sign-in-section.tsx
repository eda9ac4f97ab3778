import type { AccountPage } from "~/domain/accounts/account-page.server";
import { address } from "~/kernel/address/address";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Section } from "~/ui/text/section";

/** How the person signs in: password, second step, recovery codes. */
export function SignInSection({ own, token }: { own: AccountPage; token: string }) {
  const { t } = useTranslation("account");
  const { language } = useSite();
  return (
    <Section id="sign-in" heading={t("page.signInHeading")}>
      <div className="columns">
        <div className="stack-s">
          <h3>{t("page.password")}</h3>
          <p>{t(own.hasPassword ? "page.passwordSet" : "page.passwordNone")}</p>
          <div className="row">
            <a href={address("/konto/losenord")}>
              {t(own.hasPassword ? "page.changePassword" : "page.choosePassword")}
            </a>
            {own.hasPassword && (
              <FormFrame intent="remove-password" token={token} label={t("page.removePassword")}>
                <LinkButton>{t("page.removePassword")}</LinkButton>
              </FormFrame>
            )}
          </div>
        </div>
        <div className="stack-s">
          <h3>{t("page.secondFactor")}</h3>
          {own.secondFactorSince ? (
            <>
              <p>
                {t("page.secondFactorOn", {
                  when: formatMoment(new Date(own.secondFactorSince), language),
                })}
              </p>
              <p>{t("page.codes", { count: own.recoveryCodesLeft })}</p>
              <div className="row">
                <a href={address("/konto/tvafaktor")}>{t("page.replace")}</a>
                <a href={address("/konto/aterstallningskoder")}>{t("page.renewCodes")}</a>
              </div>
            </>
          ) : (
            <>
              <p>{t("page.secondFactorOff")}</p>
              <a href={address("/konto/tvafaktor")}>{t("page.setUp")}</a>
            </>
          )}
        </div>
      </div>
    </Section>
  );
}
