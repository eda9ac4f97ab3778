import type { CouncilComparison } from "~/domain/parties/council-comparison.server";
import { perspectives } from "~/domain/parties/perspective";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DataTable } from "~/ui/table/data-table";
import { useDays } from "./use-days";

type Row = { key: string; label: string; before: number; after: number; total?: boolean };

/** Held seats by perspective on both days, then all seats and the vacant ones. */
export function ComparisonTable({ comparison }: { comparison: CouncilComparison }) {
  const { t } = useTranslation("parties");
  const days = useDays();
  const { from, to, before, after } = comparison;
  const rows: Row[] = [
    ...perspectives.map((key) => ({
      key,
      label: t(`perspective.${key}`),
      before: before.byPerspective[key].held,
      after: after.byPerspective[key].held,
    })),
    { key: "seats", label: t("compare.total"), before: before.seats, after: after.seats, total: true },
    { key: "vacant", label: t("compare.vacant"), before: before.vacant, after: after.vacant, total: true },
  ];
  return (
    <DataTable
      caption={t("compare.table")}
      columns={[
        { key: "label", heading: t("compare.perspective"), cell: ({ label }) => label },
        { key: "before", heading: days.day(from), align: "right", cell: (row) => row.before },
        { key: "after", heading: days.day(to), align: "right", cell: (row) => row.after },
        {
          key: "difference",
          heading: t("compare.difference"),
          align: "right",
          cell: (row) => signed(row.after - row.before),
        },
      ]}
      rows={rows.filter((row) => row.total || row.before + row.after > 0)}
      rowKey={({ key }) => key}
      isTotal={({ total }) => total === true}
    />
  );
}

/** "+2", "−1", "0", with a true minus. */
function signed(difference: number): string {
  if (difference === 0) return "0";
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
