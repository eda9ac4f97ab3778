import type { MeasureRow } from "~/domain/plans/measure-row";
import { daysBetween, type LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { WithWritten, Written } from "~/routes/parts/written";
import { PeriodBar } from "~/ui/chart/period-bar";
import { Freshness } from "~/ui/status/freshness";
import { Hindrance, StatusTag } from "~/ui/status/status-tag";

/** The plan's own span of time, which its period bars are drawn in. */
export type PlanSpan = { readonly periodFrom: LocalDate; readonly periodTo: LocalDate };

/** The responsible party, or since when there is none. */
export function ResponsibleCell({ row, day }: { row: MeasureRow; day: LocalDate }) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  if (!row.orphaned) return <Written>{row.responsible}</Written>;
  const since = row.orphanedSince;
  return (
    <Freshness stale>
      {since === null ? t("responsible.missing") : t("responsible.missingSince", { day: days.short(since) })}
    </Freshness>
  );
}

/** A measure's period within the plan's, with the day as a dashed line. */
export function PeriodCell({ row, plan, day }: { row: MeasureRow; plan: PlanSpan; day: LocalDate }) {
  const days = useDays(day);
  const length = daysBetween(plan.periodFrom, plan.periodTo);
  const share = (one: LocalDate) => daysBetween(plan.periodFrom, one) / length;
  return (
    <PeriodBar
      from={share(row.periodFrom)}
      to={share(row.periodTo)}
      today={share(day)}
      status={row.state}
      text={days.months(row)}
    />
  );
}

export function StateCell({ row }: { row: MeasureRow }) {
  const { t } = useTranslation("plans");
  return <StatusTag status={row.state}>{t(`state.${row.state}`)}</StatusTag>;
}

/** The day of the last confirmation, short. */
export function ConfirmedCell({ row, day }: { row: MeasureRow; day: LocalDate }) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  return (
    <Freshness stale={row.stale}>
      {row.confirmedOn === null ? t("fresh.neverShort") : days.short(row.confirmedOn)}
    </Freshness>
  );
}

/** What stops a hindered measure and who must help; nothing for the others. */
export function HindranceLine({ row }: { row: Pick<MeasureRow, "state" | "hindrance" | "helpNeeded"> }) {
  const { t } = useTranslation("plans");
  if (row.state !== "hindered" || row.hindrance === "") return null;
  return (
    <Hindrance label={t("hindrance.label")}>
      <Written>{row.hindrance}</Written>{" "}
      {row.helpNeeded !== "" && (
        <WithWritten sentence={t("hindrance.help", { who: row.helpNeeded })} written={[row.helpNeeded]} />
      )}
    </Hindrance>
  );
}
