import type { MeasureRow } from "~/domain/plans/measure-row";
import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import {
  ConfirmedCell,
  HindranceLine,
  PeriodCell,
  type PlanSpan,
  ResponsibleCell,
  StateCell,
} from "~/routes/parts/plans/measure-cells";
import { planYear, useDays } from "~/routes/parts/plans/plan-words";
import { useWrittenLang, WithWritten } from "~/routes/parts/written";
import { type Column, DataTable, type RowGroup } from "~/ui/table/data-table";

type MeasureTableProps = {
  plan: PlanSpan & { title: string };
  groups: readonly RowGroup<MeasureRow>[];
  day: LocalDate;
  /** Where a measure's title leads. */
  hrefOf: (row: MeasureRow) => string;
  /** Leaves out the responsible party, where the groups are parties. */
  byParty?: boolean;
  isSelected?: (row: MeasureRow) => boolean;
  pad?: boolean;
};

/** Measures with who answers for each, its period, its state and how fresh that is. Hindrances stand beneath. */
export function MeasureTable({ plan, groups, day, hrefOf, byParty, isSelected, pad }: MeasureTableProps) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  const lang = useWrittenLang();
  const year = planYear(plan);
  const responsible: Column<MeasureRow> = {
    key: "responsible",
    heading: t("column.responsible"),
    label: t("column.responsibleShort"),
    width: pad ? "m" : "l",
    cell: (row) => <ResponsibleCell row={row} day={day} />,
  };
  const columns: readonly Column<MeasureRow>[] = [
    {
      key: "measure",
      heading: t("column.measure"),
      cell: (row) => <a href={hrefOf(row)} lang={lang}>{`${row.number} ${row.title}`}</a>,
    },
    ...(byParty ? [] : [responsible]),
    {
      key: "period",
      heading: year === null ? t("column.period") : t("column.periodYear", { year }),
      label: t("column.period"),
      width: "s",
      cell: (row) => <PeriodCell row={row} plan={plan} day={day} />,
    },
    { key: "state", heading: t("column.state"), width: "s", cell: (row) => <StateCell row={row} /> },
    {
      key: "confirmed",
      heading: t("column.confirmed"),
      width: "xs",
      cell: (row) => <ConfirmedCell row={row} day={day} />,
    },
  ];
  const isInSpan = day >= plan.periodFrom && day < plan.periodTo;
  return (
    <div className="stack-s">
      <DataTable
        caption={<WithWritten sentence={t("table.caption", { title: plan.title })} written={[plan.title]} />}
        captionHidden
        columns={columns}
        groups={groups}
        rowKey={(row) => row.id}
        isSelected={isSelected}
        below={(row) =>
          row.state === "hindered" && row.hindrance !== "" ? <HindranceLine row={row} /> : null
        }
        pad={pad}
      />
      {isInSpan && <p className="small muted">{t("table.today", { day: days.full(day) })}</p>}
    </div>
  );
}
