import type { TFunction } from "i18next";
import type { AreaFreshness } from "~/domain/plans/follow-up/area-freshness";
import { type StateCounts, stateOrder } from "~/domain/plans/follow-up/measure-state";
import type { MeasureRow } from "~/domain/plans/measure-row";
import type { PlanFinding } from "~/domain/plans/plan-finding";
import { type LocalDate, yearOf } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import { useSite } from "~/platform/http/site-context";
import { formatDay, formatDayNear, formatDayShort, formatMonths } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

export type PlanT = TFunction<"plans">;

/** The finding as one or two sentences. */
export function writeFinding(t: PlanT, finding: PlanFinding): string {
  const { total, well, hindered, delayed, counts } = finding;
  if (total === 0) return t("finding.none");
  if (counts.done === total) return t("finding.allDone", { count: total });
  if (counts["not-started"] === total) return t("finding.noneStarted", { count: total });
  const rest =
    hindered > 0
      ? t("finding.hindered", { count: hindered })
      : delayed > 0
        ? t("finding.delayed", { count: delayed })
        : "";
  return `${t("finding.well", { count: well, total })} ${rest}`.trim();
}

/** "1 klar, 3 enligt plan, 1 försenad" */
export function writeCounts(t: PlanT, counts: StateCounts): string {
  return stateOrder
    .flatMap((state) => (counts[state] > 0 ? t(`count.${state}`, { count: counts[state] }) : []))
    .join(", ");
}

/** Words of days and periods in the page's language, as seen from one day. */
export function useDays(day: LocalDate) {
  const { language } = useSite();
  return {
    full: (one: LocalDate) => formatDay(one, language),
    near: (one: LocalDate) => formatDayNear(one, language, day),
    short: (one: LocalDate) => formatDayShort(one, language, day),
    months: (period: { periodFrom: LocalDate; periodTo: LocalDate }) =>
      formatMonths(period.periodFrom, lastDayBefore(period.periodTo), language),
  };
}

/** The year of a plan that lies within one, else null. */
export function planYear({ periodFrom, periodTo }: { periodFrom: LocalDate; periodTo: LocalDate }) {
  const last = lastDayBefore(periodTo);
  return yearOf(periodFrom) === yearOf(last) ? yearOf(last) : null;
}

/** How fresh the words on an area's measures are, in a full sentence: the oldest decides. */
export function useAreaFreshness(day: LocalDate) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  const ofOne = useFreshness(day);
  return ({ total, stale, never, waiting, interval, word, alike }: AreaFreshness): string => {
    const oldest = word ? days.near(word.confirmedOn) : "";
    if (total === 1 || (stale === 0 && (word === null || (alike && waiting === 0))))
      return ofOne({ confirmedOn: null, confirmedBy: null, onBehalf: false, ...word, stale: stale > 0 });
    if (stale > 0 && never > 0) return t("fresh.areaNever", { count: stale, total, interval, never });
    if (stale > 0) return t("fresh.areaStale", { count: stale, total, interval, day: oldest });
    if (waiting > 0) return t("fresh.areaWaiting", { count: waiting, total });
    return t("fresh.areaOldest", { day: oldest });
  };
}

/** How fresh the last word on a measure is, in a full sentence. */
export function useFreshness(day: LocalDate) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  return ({
    confirmedOn,
    confirmedBy,
    onBehalf,
    stale,
  }: Pick<MeasureRow, "confirmedOn" | "confirmedBy" | "onBehalf" | "stale">) => {
    if (confirmedOn === null) return t("fresh.never");
    if (stale) return t("fresh.stale", { day: days.near(confirmedOn) });
    return confirmedBy
      ? t(onBehalf ? "fresh.onBehalf" : "fresh.by", { day: days.near(confirmedOn), party: confirmedBy })
      : t("fresh.on", { day: days.near(confirmedOn) });
  };
}
