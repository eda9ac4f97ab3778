import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

const results = ["invited", "disabled", "enabled", "ended", "reset", "email", "retried"] as const;
export type Result = (typeof results)[number];

/** What was just done, as the address says after an act. */
export function resultOf(request: Request): Result | null {
  const said = new URL(request.url).searchParams.get("klart");
  return results.find((result) => result === said) ?? null;
}

/** Those by which letters are written. */
const writes: readonly Result[] = ["invited", "reset", "email"];

/** `mailOff` is that no mail server is named: letters stay in the outbox. */
export function Said({ result, mailOff = false }: { result: Result | null; mailOff?: boolean }) {
  const { t } = useTranslation("operator");
  if (!result) return null;
  return (
    <Note kind="ok" live>
      <p>{t(`done.${result}`)}</p>
      {mailOff && writes.includes(result) && <p>{t("done.waiting")}</p>}
    </Note>
  );
}
