import type { StatementPage } from "~/domain/statements/statement-page.server";
import type { TracedArea } from "~/domain/traces/areas-of-statement.server";
import { numberInAddress } from "~/kernel/numbering";
import { useSite } from "~/platform/http/site-context";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { adoptionText } from "~/routes/public/council/statements/adoption-words";
import { Checksum, DefinitionList } from "~/ui/text/definition-list";
import { LinkLine } from "~/ui/text/link-line";

/** Facts beside the text in the workspace, and the ways on from it. */
export function WorkFacts({ statement, areas }: { statement: StatementPage; areas: readonly TracedArea[] }) {
  const { t } = useTranslation("statements");
  const { href, workspaceHref, language } = useSite();
  const { id, addressees, deadline, frozenAt, fingerprint, number } = statement;
  const published = number
    ? [
        { href: href(`/uttalanden/${numberInAddress(number)}`), label: t("work.publicPage") },
        {
          href: href(`/uttalanden/${numberInAddress(number)}.pdf`),
          label: t("facts.pdf"),
          icon: "download" as const,
        },
      ]
    : [];
  return (
    <>
      <DefinitionList
        items={[
          { term: t("facts.to"), value: addressees.join(", ") },
          {
            term: t("facts.area"),
            value: areas.map(({ number, title }) => t("facts.areaNumbered", { number, title })).join("; "),
          },
          { term: t("facts.registration"), value: statement.registrationNumber },
          { term: t("facts.deadline"), value: deadline && formatDay(deadline, language) },
          { term: t("facts.frozen"), value: frozenAt && formatMoment(new Date(frozenAt), language) },
          { term: t("facts.adopted"), value: adoptionText(statement, language) },
          { term: t("facts.fingerprint"), value: fingerprint && <Checksum value={fingerprint} /> },
        ]}
      />
      <LinkLine
        small
        links={[
          ...published,
          { href: workspaceHref(`/uttalanden/${id}/versioner`), label: t("work.revisions") },
        ]}
      />
    </>
  );
}
