import type { ImportPage } from "~/domain/parties/sheet/import-page.server";
import type { ImportPreview } from "~/domain/parties/sheet/party-import-preview";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";

/** What the sheet would do in sum, and the act that does it. */
export function ImportCommit({
  sheet,
  counts,
  token,
  answer,
}: {
  sheet: Pick<ImportPage, "fileName" | "fingerprint" | "hasChanged" | "keptUntil">;
  counts: ImportPreview["counts"];
  token: string;
  answer: FormAnswer | undefined;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref, language } = useSite();
  const form = useFormAnswer(answer, "commit");
  const right = counts.added + counts.changed;
  const sentences = [
    right > 0 ? t("import.right", { count: right }) : t("import.nothing"),
    ...(counts.unchanged > 0 ? [t("import.unchangedCount", { count: counts.unchanged })] : []),
    ...(counts.wrong > 0 ? [t("import.wrongCount", { count: counts.wrong })] : []),
  ];
  return (
    <PageHead heading={t("import.previewTitle", { file: sheet.fileName })} lede={sentences.join(" ")}>
      <div className="stack text">
        {sheet.hasChanged && (
          <Note kind="warning">
            <p>{t("import.changedSince")}</p>
          </Note>
        )}
        <FormFrame
          token={token}
          intent="commit"
          hidden={{ seen: sheet.fingerprint }}
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          {right > 0 && counts.wrong > 0 && <p>{t("import.commitPartly")}</p>}
          <FormActions>
            {right > 0 && <SubmitButton>{t("import.commit", { count: right })}</SubmitButton>}
            <a href={workspaceHref("/parter/import")}>{t("import.another")}</a>
          </FormActions>
        </FormFrame>
        <p className="small muted">
          {t("import.keptUntil", { at: formatMoment(new Date(sheet.keptUntil), language) })}
        </p>
      </div>
    </PageHead>
  );
}
