import { type LocalDate, laterOf } from "~/domain/kernel/local-date";
import type { MeasureRow } from "./measure-row";
import { findingOf, type PlanFinding } from "./plan-finding";

/** An area as pages show it: its measures' states together, and how fresh the last word is. */
export type AreaView = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  readonly strategies: readonly { readonly code: string; readonly name: string; readonly strategy: string }[];
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly finding: PlanFinding;
  readonly measures: readonly MeasureRow[];
  /** The newest confirmation in the area. */
  readonly confirmedOn: LocalDate | null;
  readonly confirmedBy: string | null;
  /** The convenor said it, on the party's behalf. */
  readonly onBehalf: boolean;
  /** All of the area's unfinished measures have gone stale. */
  readonly stale: boolean;
};

type AreaFacts = Omit<
  AreaView,
  "number" | "finding" | "measures" | "confirmedOn" | "confirmedBy" | "onBehalf" | "stale"
>;

/** Areas in order with their measures, numbered as the plan numbers them. */
export function areaViews(areas: readonly AreaFacts[], rows: readonly MeasureRow[]): readonly AreaView[] {
  return areas.map((area, index) => {
    const measures = rows.filter(({ areaId }) => areaId === area.id);
    const confirmed = measures.filter(
      (row): row is MeasureRow & { confirmedOn: LocalDate } => row.confirmedOn !== null,
    );
    const newest = confirmed.reduce<(typeof confirmed)[number] | null>(
      (last, row) => (last && laterOf(last.confirmedOn, row.confirmedOn) === last.confirmedOn ? last : row),
      null,
    );
    const open = measures.filter(({ state }) => state !== "done");
    return {
      ...area,
      number: String(index + 1),
      finding: findingOf(measures.map(({ state }) => state)),
      measures,
      confirmedOn: newest?.confirmedOn ?? null,
      confirmedBy: newest?.confirmedBy ?? null,
      onBehalf: newest?.onBehalf ?? false,
      stale: open.length > 0 && open.every(({ stale }) => stale),
    };
  });
}
