import type { HoldingDays } from "~/domain/plans/party-days";
import type { LocalDate } from "~/kernel/local-date";
import { intersect, isOpenOn, mergePeriods, type Period, periodOf } from "~/kernel/period";

/** Whether a responsible party still sits in the council on a day, and since when it does not. */
export type Orphanhood =
  | { readonly orphaned: false }
  /** `since` is the first day without a seat; null when the party has never held one. */
  | { readonly orphaned: true; readonly since: LocalDate | null };

/**
 * A measure is orphaned while its responsible party holds no seat at all: a party that moved to another seat
 * still answers for what it took on, and one that is yet to come is waited for. `seatsHeld` are all the party's holdings, of any time.
 */
export function orphanhoodOn(seatsHeld: readonly HoldingDays[], day: LocalDate): Orphanhood {
  const periods = mergePeriods(
    seatsHeld.flatMap(({ holding, seat }): Period[] => {
      const both = intersect(periodOf(holding), periodOf(seat));
      return both ? [both] : [];
    }),
  );
  if (periods.some((period) => isOpenOn(period, day))) return { orphaned: false };
  if (periods.length > 0 && periods.every(({ from }) => from > day)) return { orphaned: false };
  const ended = periods.flatMap(({ to }) => (to !== null && to <= day ? [to] : []));
  return { orphaned: true, since: ended.at(-1) ?? null };
}
