import {
  compareFreshness,
  compositionComparability,
  statementComparability,
} from "~/domain/overview/comparability";
import type { RegionalOverview } from "~/domain/overview/regional-overview";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DataTable } from "~/ui/table/data-table";
import { Section } from "~/ui/text/section";
import { ComparabilityNote } from "./comparability-note";
import { type ComparisonRow, freshnessRows, partyRows, statementRows } from "./comparison-rows";
import type { NamedCouncil } from "./named-council";

/** The name with a soft hyphen before its last part, so that a narrow label breaks where a reader would. */
const softened = (name: string) => name.replace(/(?<=[a-zåäö])regionen$/, "\u00adregionen");

/** Parties, freshness and statements of the councils in one table. */
export function ComparisonTable({
  councils,
  overview,
}: {
  councils: readonly NamedCouncil[];
  overview: RegionalOverview;
}) {
  const { t } = useTranslation("overview");
  const { t: parties } = useTranslation("parties");
  const { language } = useSite();
  const words = { overview: t, parties, language };
  const freshness = compareFreshness(
    overview.councils.map(({ plan, freshnessDays }) => ({
      plan: plan?.standing === "in-force" ? plan : null,
      freshnessDays,
    })),
  );
  return (
    <Section
      id="comparison"
      heading={t("table.heading")}
      lead={
        <div className="stack">
          {(
            [
              ["parties", compositionComparability],
              ["freshness", freshness],
              ["statements", statementComparability],
            ] as const
          ).map(([group, comparability]) => (
            <div key={group} className="stack-s">
              <h3>{t(`table.${group}`)}</h3>
              <ComparabilityNote of={comparability} />
            </div>
          ))}
        </div>
      }
    >
      <DataTable<ComparisonRow>
        caption={t("table.caption")}
        captionHidden
        tight
        pad
        rowKey={({ key }) => key}
        isTotal={({ total }) => total === true}
        groups={[
          {
            key: "parties",
            heading: t("table.parties"),
            note: t("table.partiesNote"),
            rows: partyRows(overview, words),
          },
          {
            key: "freshness",
            heading: t("table.freshness"),
            note: t("table.freshnessNote"),
            rows: freshnessRows(overview.day, words),
          },
          { key: "statements", heading: t("table.statements"), rows: statementRows(overview.day, words) },
        ]}
        columns={[
          {
            key: "row",
            heading: t("table.row"),
            headingHidden: true,
            cell: ({ heading }) => heading,
          },
          ...councils.map((council) => ({
            key: council.id,
            heading: council.name,
            label: softened(council.name),
            width: "even" as const,
            cell: ({ cell }: ComparisonRow) => {
              const figures = overview.councils.find(({ id }) => id === council.id);
              return figures ? cell(figures) : null;
            },
          })),
        ]}
      />
    </Section>
  );
}
