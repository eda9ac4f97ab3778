import { readMeasureNumber } from "./plan-parts";

/** What a measure's permanent public address says: the year in which its plan's period begins, and its number. */
export type MeasureAddress = { readonly year: number; readonly number: string };

export function yearOfPlan({ periodFrom }: { readonly periodFrom: string }): number {
  return Number(periodFrom.slice(0, 4));
}

/** The path below the council, such as "/handlingsplan/2026/1.4". */
export function measurePath({ year, number }: MeasureAddress): `/handlingsplan/${string}/${string}` {
  return `/handlingsplan/${String(year).padStart(4, "0")}/${number}`;
}

/** The year and number in an address, or null for anything else. */
export function readMeasureAddress({
  year = "",
  number = "",
}: {
  readonly year?: string;
  readonly number?: string;
}): MeasureAddress | null {
  const read = readMeasureNumber(number);
  return read !== null && /^\d{4}$/.test(year) ? { year: Number(year), number: read } : null;
}
