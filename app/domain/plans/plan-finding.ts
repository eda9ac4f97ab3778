import {
  countStates,
  type MeasureState,
  type StateCounts,
  stateOfAll,
  totalOf,
} from "./follow-up/measure-state";

/** What a plan amounts to, for the page to turn into one sentence. */
export type PlanFinding = {
  readonly total: number;
  /** Done or on track. */
  readonly well: number;
  readonly hindered: number;
  readonly delayed: number;
  readonly counts: StateCounts;
  /** Worst first: hindered, delayed, then how far it has come. */
  readonly state: MeasureState;
};

export function findingOf(states: Iterable<MeasureState>): PlanFinding {
  const counts = countStates(states);
  return {
    total: totalOf(counts),
    well: counts.done + counts["on-track"],
    hindered: counts.hindered,
    delayed: counts.delayed,
    counts,
    state: stateOfAll(counts),
  };
}
