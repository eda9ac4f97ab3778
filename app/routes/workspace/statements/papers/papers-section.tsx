import type { Paper } from "~/domain/documents/papers-page.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";
import { PaperName } from "./paper-name";

/** The papers on a statement's page, and the way to where they are added. */
export function PapersSection({
  statementId,
  papers,
  mayKeep,
}: {
  statementId: string;
  papers: readonly Paper[];
  mayKeep: boolean;
}) {
  const { t } = useTranslation("documents");
  const { workspaceHref } = useSite();
  if (papers.length === 0 && !mayKeep) return null;
  return (
    <Section id="handlingar" heading={t("papers")}>
      <div className="stack text">
        {papers.length === 0 ? (
          <p className="muted">{t("none")}</p>
        ) : (
          <ul className="stack-s">
            {papers.map((paper) => (
              <li key={paper.id}>
                <PaperName paper={paper} statementId={statementId} />
              </li>
            ))}
          </ul>
        )}
        {mayKeep && (
          <LinkLine
            links={[{ href: workspaceHref(`/uttalanden/${statementId}/handlingar`), label: t("keep") }]}
          />
        )}
      </div>
    </Section>
  );
}
