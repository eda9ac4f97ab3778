import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ButtonLink } from "~/ui/form/button";
import { Note } from "~/ui/text/note";

/** Recovery codes, shown once; none when the form was sent a second time. */
export function RecoveryCodeList({ codes, onward }: { codes: readonly string[]; onward: string }) {
  const { t } = useTranslation("account");
  if (codes.length === 0) {
    return (
      <>
        <Note kind="warning">{t("secondFactor.shownBefore")}</Note>
        <ButtonLink href={address("/konto/aterstallningskoder")}>{t("secondFactor.renewButton")}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <ul className="plain num">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Note kind="warning">{t("secondFactor.onlyOnce")}</Note>
      <ButtonLink href={onward}>{t("secondFactor.goOn")}</ButtonLink>
    </>
  );
}
