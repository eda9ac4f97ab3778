import type { PublishedPaper } from "~/domain/documents/published-papers.server";
import { numberInAddress, type YearNumber } from "~/kernel/numbering";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { fileFacts } from "~/routes/parts/documents/file-facts";
import { Written } from "~/routes/parts/written";
import { Section } from "~/ui/text/section";

/** The published papers on a statement; nothing where there are none. */
export function PaperList({ papers, number }: { papers: readonly PublishedPaper[]; number: YearNumber }) {
  const { t } = useTranslation("documents");
  const { href, language } = useSite();
  if (papers.length === 0) return null;
  return (
    <Section id="handlingar" heading={t("papers")}>
      <ul className="stack-s text">
        {papers.map((paper) => (
          <li key={paper.id}>
            <a href={href(`/uttalanden/${numberInAddress(number)}/handlingar/${paper.id}`)} download>
              <Written>{paper.title}</Written>
            </a>{" "}
            <span className="muted small">({fileFacts(paper, language, t("file.other"))})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
