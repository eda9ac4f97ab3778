import type { ImportPreview } from "~/domain/parties/sheet/party-import-preview";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { capitalised } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkLine } from "~/ui/text/link-line";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";

/** Exactly what was done with the sheet, and what was not. */
export function ImportResult({
  fileName,
  committedAt,
  counts,
}: {
  fileName: string;
  committedAt: string;
  counts: ImportPreview["counts"];
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref, language } = useSite();
  const sum = t("import.resultLede", {
    added: t("import.resultAdded", { count: counts.added }),
    changed: t("import.resultChanged", { count: counts.changed }),
    unchanged: t("import.resultUnchanged", { count: counts.unchanged }),
    wrong: t("import.resultWrong", { count: counts.wrong }),
  });
  return (
    <PageHead heading={t("import.resultTitle", { file: fileName })} lede={capitalised(sum)}>
      <Note kind={counts.wrong > 0 ? "warning" : "ok"} live>
        <p>{counts.wrong > 0 ? t("import.notDoneSome", { count: counts.wrong }) : t("import.notDoneNone")}</p>
      </Note>
      <p className="muted">{t("import.resultAt", { at: formatMoment(new Date(committedAt), language) })}</p>
      <LinkLine
        links={[
          { href: workspaceHref("/parter"), label: t("import.toCouncil") },
          { href: workspaceHref("/parter/import"), label: t("import.another") },
        ]}
      />
    </PageHead>
  );
}
