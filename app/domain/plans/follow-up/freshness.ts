import { daysBetween, type LocalDate } from "~/kernel/local-date";
import type { MeasureState } from "./measure-state";

/** How old the last word on a measure is. */
export type Freshness = {
  /** The day of the last report, changed or confirmed; null when there is none. */
  readonly confirmedOn: LocalDate | null;
  /** Days since then, or since the measure began when nobody has reported. Never negative. */
  readonly days: number;
  readonly stale: boolean;
};

/**
 * Freshness on a day. A measure goes stale when more than `interval` days have passed since the last report, or
 * since it began without any. One that is done needs no further confirmation.
 */
export function freshnessOn(
  day: LocalDate,
  measure: {
    readonly state: MeasureState;
    readonly confirmedOn: LocalDate | null;
    readonly beganOn: LocalDate;
  },
  interval: number,
): Freshness {
  const { state, confirmedOn, beganOn } = measure;
  const days = Math.max(0, daysBetween(confirmedOn ?? beganOn, day));
  return { confirmedOn, days, stale: state !== "done" && days > interval };
}
