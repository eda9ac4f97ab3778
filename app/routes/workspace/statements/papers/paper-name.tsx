import type { Paper } from "~/domain/documents/papers-page.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { fileFacts } from "~/routes/parts/documents/file-facts";
import { Written } from "~/routes/parts/written";

/** A paper by its title, which leads to its file, with what the file is and where the paper stands. */
export function PaperName({ paper, statementId }: { paper: Paper; statementId: string }) {
  const { t } = useTranslation("documents");
  const { workspaceHref, language } = useSite();
  return (
    <>
      <a href={workspaceHref(`/uttalanden/${statementId}/handlingar/${paper.id}`)} download>
        <Written>{paper.title}</Written>
      </a>{" "}
      <span className="muted small">
        ({fileFacts(paper.file, language, t("file.other"))}, {t(`stage.${paper.stage}`)})
      </span>
    </>
  );
}
