import { useTranslation } from "~/platform/i18n/use-translation";

/** The number of letters that the address says an act has put in the outbox, or null when it says none. */
export function readLetters(request: Request): number | null {
  const said = new URL(request.url).searchParams.get("mejl");
  return said !== null && /^\d{1,3}$/.test(said) ? Number(said) : null;
}

/** That letters are on their way, or wait because no mail server is named. Never that they have been sent. */
export function LettersUnderWay({ letters, mailOff }: { letters: number; mailOff: boolean }) {
  const { t } = useTranslation("workspace");
  if (letters === 0) return <p>{t("underWay.none")}</p>;
  return <p>{t(mailOff ? "underWay.waiting" : "underWay.letters", { count: letters })}</p>;
}
