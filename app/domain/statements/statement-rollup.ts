import { type LocalDate, yearOf } from "~/kernel/local-date";
import type { StandKind } from "./stands/stand";

/** A published statement with each party's latest answer to the published text. */
export type RolledStatement = {
  readonly publishedOn: LocalDate;
  readonly stands: readonly RolledStand[];
};

export type RolledStand = {
  readonly kind: StandKind;
  /** The day on which the party took its answer back, if it has. */
  readonly withdrawnOn: LocalDate | null;
};

/** What was published in one year, as it stands at the end of a day. */
export type StatementYear = {
  readonly published: number;
  /** Statements in which at least one party dissents, has a reservation, or has taken its answer back. */
  readonly withDissent: number;
  readonly withReservation: number;
  readonly withWithdrawal: number;
};

/** Published statements at the end of a day: what the regional overview reads. */
export type StatementSummary = {
  readonly total: number;
  readonly lastPublishedOn: LocalDate | null;
  /** By the year of publication, such as "2026"; a year without statements is left out. */
  readonly years: Readonly<Record<string, StatementYear>>;
};

/** Parties by their answer to a published text; an answer that was taken back counts as withdrawn. */
export type StandCounts = Partial<Record<StandKind | "withdrawn", number>>;

export type StandStep = { readonly day: LocalDate; readonly stands: StandCounts };

export type StatementStep = { readonly day: LocalDate; readonly summary: StatementSummary };

const none: StatementYear = { published: 0, withDissent: 0, withReservation: 0, withWithdrawal: 0 };

/** The summary at the end of a day, worked out anew. */
export function statementSummaryOn(day: LocalDate, statements: readonly RolledStatement[]): StatementSummary {
  const published = statements.filter(({ publishedOn }) => publishedOn <= day);
  const years: Record<string, StatementYear> = {};
  for (const { publishedOn, stands } of published) {
    const year = String(yearOf(publishedOn));
    const counts = standCountsOn(day, stands);
    const before = years[year] ?? none;
    years[year] = {
      published: before.published + 1,
      withDissent: before.withDissent + Number("dissents" in counts),
      withReservation: before.withReservation + Number("behind-with-reservation" in counts),
      withWithdrawal: before.withWithdrawal + Number("withdrawn" in counts),
    };
  }
  const days = published.map(({ publishedOn }) => publishedOn).sort();
  return { total: published.length, lastPublishedOn: days.at(-1) ?? null, years };
}

/** The summary of statements that were summed up in parts. */
export function addedUp(parts: readonly StatementSummary[]): StatementSummary {
  const years: Record<string, StatementYear> = {};
  for (const [year, of] of parts.flatMap((part) => Object.entries(part.years))) {
    const before = years[year] ?? none;
    years[year] = {
      published: before.published + of.published,
      withDissent: before.withDissent + of.withDissent,
      withReservation: before.withReservation + of.withReservation,
      withWithdrawal: before.withWithdrawal + of.withWithdrawal,
    };
  }
  const days = parts.flatMap(({ lastPublishedOn }) => lastPublishedOn ?? []).sort();
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  return { total, lastPublishedOn: days.at(-1) ?? null, years };
}

/** The answers to a published text at the end of a day, worked out anew; what nobody answered is left out. */
export function standCountsOn(day: LocalDate, stands: readonly RolledStand[]): StandCounts {
  const counts: StandCounts = {};
  for (const { kind, withdrawnOn } of stands) {
    const now = withdrawnOn !== null && withdrawnOn <= day ? "withdrawn" : kind;
    counts[now] = (counts[now] ?? 0) + 1;
  }
  return counts;
}

/** All steps: each day on which a statement was published or a stand on a published one was taken back. */
export function statementSteps(statements: readonly RolledStatement[]): readonly StatementStep[] {
  return daysOf(statements).map((day) => ({ day, summary: statementSummaryOn(day, statements) }));
}

/** All steps of one statement: its publication, then each day on which a stand was taken back. */
export function standSteps(statement: RolledStatement): readonly StandStep[] {
  return daysOf([statement]).map((day) => ({ day, stands: standCountsOn(day, statement.stands) }));
}

function daysOf(statements: readonly RolledStatement[]): readonly LocalDate[] {
  const days = statements.flatMap(({ publishedOn, stands }) => [
    publishedOn,
    ...stands.flatMap(({ withdrawnOn }) =>
      withdrawnOn !== null && withdrawnOn > publishedOn ? [withdrawnOn] : [],
    ),
  ]);
  return [...new Set(days)].sort();
}

/** What was published in the year of a day. */
export function publishedInYearOf(summary: StatementSummary | null, day: LocalDate): StatementYear {
  return summary?.years[String(yearOf(day))] ?? none;
}
