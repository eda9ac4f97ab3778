import { type LocalDate, laterOf } from "~/kernel/local-date";
import { type Freshness, freshnessOn } from "./follow-up/freshness";
import type { MeasureState } from "./follow-up/measure-state";
import { compareMeasureNumbers } from "./plan-parts";

/** A measure as lists show it on a day: who answers for it, how it goes, and how old the word is. */
export type MeasureRow = {
  readonly id: string;
  readonly areaId: string;
  readonly goalId: string | null;
  readonly number: string;
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly organisationId: string | null;
  readonly responsible: string | null;
  /** No party that sits in the council answers for it. */
  readonly orphaned: boolean;
  /** The first day without one; null when the party never sat, or when it is not orphaned. */
  readonly orphanedSince: LocalDate | null;
  readonly contributors: readonly { readonly organisationId: string; readonly name: string }[];
  readonly state: MeasureState;
  readonly progress: number | null;
  readonly hindrance: string;
  readonly helpNeeded: string;
  /** The party for which the last word was said. */
  readonly confirmedBy: string | null;
  /** The convenor said it, on the party's behalf. */
  readonly onBehalf: boolean;
} & Freshness;

/** What the row is worked out from, as the database gives it. */
export type RowFacts = Omit<
  MeasureRow,
  "number" | "orphaned" | "orphanedSince" | "state" | "hindrance" | "helpNeeded" | "days" | "stale"
> & {
  readonly number: string | null;
  readonly seated: boolean | null;
  readonly unseatedSince: LocalDate | null;
  readonly state: MeasureState | null;
  readonly hindrance: string | null;
  readonly helpNeeded: string | null;
};

export function measureRow(
  facts: RowFacts,
  number: string,
  about: { readonly day: LocalDate; readonly interval: number; readonly adoptedOn: LocalDate | null },
): MeasureRow {
  const { id, areaId, goalId, title, periodFrom, periodTo, organisationId, responsible, contributors } =
    facts;
  const state = facts.state ?? "not-started";
  const beganOn = about.adoptedOn === null ? periodFrom : laterOf(periodFrom, about.adoptedOn);
  const orphaned = facts.seated !== true;
  return {
    id,
    areaId,
    goalId,
    number,
    title,
    periodFrom,
    periodTo,
    organisationId,
    responsible,
    orphaned,
    orphanedSince: orphaned ? facts.unseatedSince : null,
    contributors,
    state,
    progress: facts.progress,
    hindrance: facts.hindrance ?? "",
    helpNeeded: facts.helpNeeded ?? "",
    confirmedBy: facts.confirmedBy,
    onBehalf: facts.onBehalf,
    ...freshnessOn(about.day, { state, confirmedOn: facts.confirmedOn, beganOn }, about.interval),
  };
}

export const measureFilters = ["all", "hindered", "delayed", "unconfirmed", "orphaned"] as const;
export type MeasureFilter = (typeof measureFilters)[number];

export function passesFilter(row: MeasureRow, filter: MeasureFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "hindered":
    case "delayed":
      return row.state === filter;
    case "unconfirmed":
      return row.stale;
    case "orphaned":
      return row.orphaned && row.state !== "done";
    default:
      return filter satisfies never;
  }
}

export function countFilters(rows: readonly MeasureRow[]): Readonly<Record<MeasureFilter, number>> {
  const count = (filter: MeasureFilter) => rows.filter((row) => passesFilter(row, filter)).length;
  return {
    all: rows.length,
    hindered: count("hindered"),
    delayed: count("delayed"),
    unconfirmed: count("unconfirmed"),
    orphaned: count("orphaned"),
  };
}

export function byNumber(rows: readonly MeasureRow[]): readonly MeasureRow[] {
  return [...rows].sort((a, b) => compareMeasureNumbers(a.number, b.number));
}
