import type { LocalDate } from "~/kernel/local-date";
import type { Written } from "~/kernel/written-fields";
import type { areaFields, goalFields, measureFields } from "./part-fields";

/** A priority area. `lineageId` is the same through the years; strategy nodes and categories are codes. */
export type PriorityArea = Written<typeof areaFields> & {
  readonly id: string;
  readonly planId: string;
  readonly lineageId: string;
  readonly position: number;
  readonly strategyNodes: readonly string[];
  readonly categories: readonly string[];
  readonly version: number;
};

export type Goal = Written<typeof goalFields> & {
  readonly id: string;
  readonly planId: string;
  readonly areaId: string;
  readonly lineageId: string;
  readonly position: number;
  readonly version: number;
};

/** A measure. Its number is worked out while the plan is a draft and kept from adoption on. */
export type Measure = Written<typeof measureFields> & {
  readonly id: string;
  readonly planId: string;
  readonly areaId: string;
  readonly goalId: string | null;
  readonly lineageId: string;
  readonly position: number;
  readonly number: string | null;
  readonly responsibleHoldingId: string | null;
  readonly contributorHoldingIds: readonly string[];
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly version: number;
};

/** All the parts of one plan. */
export type PlanParts = {
  readonly areas: readonly PriorityArea[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
};

export type PartKind = "area" | "goal" | "measure";

/** What the trail calls each kind of part. */
export const subjectKinds = { area: "priority-area", goal: "goal", measure: "measure" } as const;

/** What came of saving a part: `putBack` when it had been taken out of the draft. */
export type Saved = { readonly putBack: boolean };

type Placed = { readonly position: number; readonly id: string };

/** Parts in the order in which people placed them. */
export function inPlace<P extends Placed>(parts: readonly P[]): readonly P[] {
  return [...parts].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The place after the last. */
export function nextPlace(parts: readonly { readonly position: number }[]): number {
  return Math.max(0, ...parts.map(({ position }) => position)) + 1;
}

/** Numbers by id: areas "1", "2" and, within each, measures "1.1", "1.2". */
export function numberParts(
  areas: readonly Placed[],
  measures: readonly (Placed & { readonly areaId: string })[],
): ReadonlyMap<string, string> {
  return new Map(
    inPlace(areas).flatMap((area, index): [string, string][] => [
      [area.id, String(index + 1)],
      ...inPlace(measures.filter(({ areaId }) => areaId === area.id)).map(
        (measure, place): [string, string] => [measure.id, `${index + 1}.${place + 1}`],
      ),
    ]),
  );
}

/** Order of numbers such as "1.9" before "1.10". */
export function compareMeasureNumbers(a: string, b: string): number {
  const [areaA = 0, placeA = 0] = a.split(".").map(Number);
  const [areaB = 0, placeB = 0] = b.split(".").map(Number);
  return areaA - areaB || placeA - placeB;
}

/** The number of a measure in an address, or null for anything else. */
export function readMeasureNumber(text: string): string | null {
  return /^[1-9]\d{0,2}\.[1-9]\d{0,3}$/.test(text) ? text : null;
}

export type Direction = "up" | "down";

/** The ids in their new order when one changes place with its neighbour; the same order at either end. */
export function moved(ids: readonly string[], id: string, direction: Direction): readonly string[] {
  const from = ids.indexOf(id);
  const to = direction === "up" ? from - 1 : from + 1;
  const neighbour = ids[to];
  if (from < 0 || neighbour === undefined) return ids;
  return ids.map((one, index) => (index === from ? neighbour : index === to ? id : one));
}
