import { type AreaFreshness, areaFreshness } from "./follow-up/area-freshness";
import type { MeasureRow } from "./measure-row";
import { findingOf, type PlanFinding } from "./plan-finding";

/** An area as pages show it: its measures' states together, and how fresh the last word is. */
export type AreaView = {
  readonly id: string;
  readonly lineageId: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  readonly strategies: readonly { readonly code: string; readonly name: string; readonly strategy: string }[];
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly finding: PlanFinding;
  readonly measures: readonly MeasureRow[];
  readonly fresh: AreaFreshness;
};

type AreaFacts = Omit<AreaView, "number" | "finding" | "measures" | "fresh">;

/** Areas in order with their measures, numbered as the plan numbers them. `interval` is the council's own, in days. */
export function areaViews(
  areas: readonly AreaFacts[],
  rows: readonly MeasureRow[],
  interval: number,
): readonly AreaView[] {
  return areas.map((area, index) => {
    const measures = rows.filter(({ areaId }) => areaId === area.id);
    return {
      ...area,
      number: String(index + 1),
      finding: findingOf(measures.map(({ state }) => state)),
      measures,
      fresh: areaFreshness(measures, interval),
    };
  });
}
