/** The regional core of states. No council renames them, so that councils can be compared. */
export const measureStates = ["not-started", "on-track", "delayed", "hindered", "done"] as const;
export type MeasureState = (typeof measureStates)[number];

/** The order in which states are counted and listed. */
export const stateOrder = [
  "done",
  "on-track",
  "delayed",
  "hindered",
  "not-started",
] as const satisfies readonly MeasureState[];

export type StateCounts = Readonly<Record<MeasureState, number>>;

export function isMeasureState(text: string): text is MeasureState {
  return measureStates.some((state) => state === text);
}

export function countStates(states: Iterable<MeasureState>): StateCounts {
  const counts = { "not-started": 0, "on-track": 0, delayed: 0, hindered: 0, done: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

export function totalOf(counts: StateCounts): number {
  return stateOrder.reduce((sum, state) => sum + counts[state], 0);
}

/**
 * The state of several measures together, worst first: one hindered measure makes the whole hindered. It is done
 * only when all are, and not started only when none is; without measures it is not started.
 */
export function stateOfAll(counts: StateCounts): MeasureState {
  const total = totalOf(counts);
  if (counts.hindered > 0) return "hindered";
  if (counts.delayed > 0) return "delayed";
  if (counts["not-started"] === total) return "not-started";
  return counts.done === total ? "done" : "on-track";
}

/** One state per measure, in the order in which states are listed. */
export function countedUnits(counts: StateCounts): readonly MeasureState[] {
  return stateOrder.flatMap((state) => Array<MeasureState>(counts[state]).fill(state));
}
