import { countStates, type StateCounts, stateOrder, totalOf } from "~/domain/plans/follow-up/measure-state";

/** What the councils' plans amount to together, for the page to make a sentence of. */
export type OverviewFinding = {
  readonly total: number;
  /** Done or on track. */
  readonly well: number;
  readonly counts: StateCounts;
  /** Councils with a plan in force. */
  readonly plans: number;
};

/** Sums counts; a council without a plan in force adds nothing. Counts may be added, shares may not. */
export function overviewFinding(plans: readonly (StateCounts | null)[]): OverviewFinding {
  const present = plans.flatMap((counts) => counts ?? []);
  const none = countStates([]);
  const counts = present.reduce<StateCounts>(
    (sum, one) => ({
      ...none,
      ...Object.fromEntries(stateOrder.map((state) => [state, sum[state] + one[state]])),
    }),
    none,
  );
  return {
    total: totalOf(counts),
    well: counts.done + counts["on-track"],
    counts,
    plans: present.length,
  };
}

/** The largest share that one state has in any of the plans: the common end of bars that are compared. */
export function largestShare(plans: readonly StateCounts[]): number {
  return Math.max(
    0,
    ...plans.flatMap((counts) => {
      const total = totalOf(counts);
      return total === 0 ? [] : stateOrder.map((state) => counts[state] / total);
    }),
  );
}
