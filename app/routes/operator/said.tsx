import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

const results = ["invited", "disabled", "enabled", "ended", "reset", "email", "retried"] as const;
export type Result = (typeof results)[number];

/** What was just done, as the address says after an act. */
export function resultOf(request: Request): Result | null {
  const said = new URL(request.url).searchParams.get("klart");
  return results.find((result) => result === said) ?? null;
}

export function Said({ result }: { result: Result | null }) {
  const { t } = useTranslation("operator");
  if (!result) return null;
  return (
    <Note kind="ok" live>
      {t(`done.${result}`)}
    </Note>
  );
}
