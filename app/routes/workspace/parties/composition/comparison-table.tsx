import type { Balance } from "~/domain/parties/composition/balance";
import type { CouncilComparison } from "~/domain/parties/composition/council-comparison.server";
import { sectors } from "~/domain/parties/registry/sector";
import { perspectives } from "~/kernel/perspective";
import { compareSwedish } from "~/kernel/text/swedish-order";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/workspace/parties/use-days";
import { DataTable } from "~/ui/table/data-table";

type Row = { key: string; label: string; before: number; after: number };

/** All seats on both days, then the held ones by perspective, sector and the party's municipality. */
export function ComparisonTable({ comparison }: { comparison: CouncilComparison }) {
  const { t } = useTranslation("parties");
  const days = useDays();
  const { from, to, before, after, municipalities } = comparison;
  const row = (key: string, label: string, count: (balance: Balance) => number): Row => ({
    key,
    label,
    before: count(before),
    after: count(after),
  });
  const codes = [...new Set([before, after].flatMap((one) => one.byMunicipality.map(({ code }) => code)))];
  const places = codes.map((code) =>
    row(
      code ?? "none",
      code === null ? t("balance.noMunicipality") : (municipalities[code] ?? code),
      ({ byMunicipality }) => byMunicipality.find((one) => one.code === code)?.held ?? 0,
    ),
  );
  const groups = [
    {
      key: "seats",
      heading: t("compare.seats"),
      rows: [
        row("all", t("compare.total"), ({ seats }) => seats),
        row("vacant", t("compare.vacant"), ({ vacant }) => vacant),
      ],
    },
    {
      key: "perspective",
      heading: t("compare.perspective"),
      rows: perspectives.map((key) =>
        row(key, t(`perspective.${key}`), ({ byPerspective }) => byPerspective[key].held),
      ),
    },
    {
      key: "sector",
      heading: t("seat.sector"),
      rows: sectors.map((key) => row(key, t(`sector.${key}`), ({ bySector }) => bySector[key].held)),
    },
    {
      key: "municipality",
      heading: t("organisation.municipality"),
      rows: places.toSorted((a, b) => compareSwedish(a.label, b.label)),
    },
  ];
  return (
    <DataTable
      caption={t("compare.table")}
      columns={[
        { key: "label", heading: t("compare.part"), cell: ({ label }) => label },
        { key: "before", heading: days.day(from), align: "right", cell: (one) => one.before },
        { key: "after", heading: days.day(to), align: "right", cell: (one) => one.after },
        {
          key: "difference",
          heading: t("compare.difference"),
          align: "right",
          cell: (one) => signed(one.after - one.before),
        },
      ]}
      groups={groups
        .map(({ rows, ...group }) => ({
          ...group,
          rows: rows.filter((one) => group.key === "seats" || one.before + one.after > 0),
        }))
        .filter(({ rows }) => rows.length > 0)}
      rowKey={({ key }) => key}
    />
  );
}

/** "+2", "−1", "0", with a true minus. */
function signed(difference: number): string {
  if (difference === 0) return "0";
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
