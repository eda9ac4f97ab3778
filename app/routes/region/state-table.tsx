import type { RegionalOverview } from "~/domain/overview/regional-overview";
import { stateOrder } from "~/domain/plans/follow-up/measure-state";
import { useTranslation } from "~/platform/i18n/use-translation";
import { StatusTag } from "~/ui/status/status-tag";
import { DataTable } from "~/ui/table/data-table";
import type { NamedCouncil } from "./named-council";

/** The measures of the plans in force by state, as numbers. */
export function StateTable({
  councils,
  overview,
}: {
  councils: readonly NamedCouncil[];
  overview: RegionalOverview;
}) {
  const { t } = useTranslation("overview");
  const { t: plans } = useTranslation("plans");
  const summaryOf = (id: string) => {
    const plan = overview.councils.find((one) => one.id === id)?.plan;
    return plan?.standing === "in-force" ? plan.summary : null;
  };
  return (
    <DataTable
      caption={t("plans.caption")}
      captionHidden
      tight
      cards={false}
      rows={[...stateOrder, "total" as const]}
      rowKey={(row) => row}
      isTotal={(row) => row === "total"}
      columns={[
        {
          key: "state",
          heading: t("plans.state"),
          cell: (row) =>
            row === "total" ? t("plans.total") : <StatusTag status={row}>{plans(`state.${row}`)}</StatusTag>,
        },
        ...councils.map(({ id, name }) => ({
          key: id,
          heading: name,
          align: "right" as const,
          cell: (row: (typeof stateOrder)[number] | "total") => {
            const summary = summaryOf(id);
            if (!summary) return t("table.none");
            return row === "total" ? summary.total : summary.counts[row];
          },
        })),
      ]}
    />
  );
}
