import type { DocumentStage } from "~/domain/documents/document";
import type { DocumentStep } from "~/domain/documents/move-document.server";
import type { Paper } from "~/domain/documents/papers-page.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { FileInput } from "~/ui/form/file-input";
import { FormFrame } from "~/ui/form/form-frame";
import { PaperName } from "./paper-name";
import { usePaperForm } from "./use-paper-form";

/** The steps that a paper can take from where it stands. */
const stepsFrom: Record<DocumentStage, readonly DocumentStep[]> = {
  draft: ["share", "remove"],
  shared: ["approve", "archive"],
  approved: ["publish", "archive"],
  published: ["archive"],
  archived: ["dispose"],
};

/** One paper with what can be done with it. */
export function PaperEntry({
  paper,
  statementId,
  today,
  tokens,
}: {
  paper: Paper;
  statementId: string;
  today: LocalDate;
  tokens: Readonly<Record<DocumentStep | "replace", string>>;
}) {
  const { t } = useTranslation("documents");
  const { workspaceHref, language } = useSite();
  const replace = usePaperForm(`replace-${paper.id}`);
  const move = usePaperForm(`move-${paper.id}`);
  const { file, stage, disposableFrom } = paper;
  const isDue = disposableFrom !== null && disposableFrom <= today;
  const steps = stepsFrom[stage].filter(
    (step) => (step !== "publish" || paper.classification === "open") && (step !== "dispose" || isDue),
  );
  return (
    <li className="stack">
      <p>
        <PaperName paper={paper} statementId={statementId} />
      </p>
      <p className="small muted">
        {t("file.added", { who: file.addedBy, at: formatMoment(new Date(file.addedAt), language) })}{" "}
        {t(`file.checked.${file.checked}`)} {t(`classification.${paper.classification}`)}.
      </p>
      {paper.earlier > 0 && (
        <p className="small">
          {t("file.earlier")}{" "}
          {Array.from({ length: paper.earlier }, (_, at) => at + 1).map((no) => (
            <a
              key={no}
              href={workspaceHref(`/uttalanden/${statementId}/handlingar/${paper.id}?fil=${no}`)}
              download
            >
              {t("file.no", { no })}
            </a>
          ))}
        </p>
      )}
      {stage === "draft" && <p className="small">{t("shareNote")}</p>}
      {disposableFrom && (
        <p className="small">{t("disposable", { day: formatDay(disposableFrom, language) })}</p>
      )}
      {move.refusal && <p role="alert">{move.refusal}</p>}
      <div className="row">
        {steps.map((step) => (
          <FormFrame
            key={step}
            token={tokens[step]}
            intent={step}
            hidden={{ document: paper.id }}
            label={`${t(`step.${step}`)}: ${paper.title}`}
          >
            <SecondaryButton>{t(`step.${step}`)}</SecondaryButton>
          </FormFrame>
        ))}
      </div>
      {(stage === "draft" || stage === "shared") && (
        <FormFrame
          token={tokens.replace}
          intent="replace"
          hidden={{ document: paper.id }}
          label={`${t("replace.submit")}: ${paper.title}`}
          className="stack text"
          errorTitle={replace.errorTitle}
          errors={replace.errors}
          files
        >
          <FileInput {...replace.field("file")} label={t("replace.file")} hint={t("add.fileHint")} />
          <FormActions>
            <SecondaryButton>{t("replace.submit")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      )}
    </li>
  );
}
