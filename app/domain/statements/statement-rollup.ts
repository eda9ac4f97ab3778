import { type RolledText, standCountsOn, standDays } from "~/domain/positions/stand-rollup";
import { type LocalDate, yearOf } from "~/kernel/local-date";

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

export type StatementStep = { readonly day: LocalDate; readonly summary: StatementSummary };

const none: StatementYear = { published: 0, withDissent: 0, withReservation: 0, withWithdrawal: 0 };

/** The summary at the end of a day, worked out anew. */
export function statementSummaryOn(day: LocalDate, statements: readonly RolledText[]): StatementSummary {
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

/** All steps: each day on which a statement was published or a stand on a published one was taken back. */
export function statementSteps(statements: readonly RolledText[]): readonly StatementStep[] {
  return standDays(statements).map((day) => ({ day, summary: statementSummaryOn(day, statements) }));
}

/** What was published in the year of a day. */
export function publishedInYearOf(summary: StatementSummary | null, day: LocalDate): StatementYear {
  return summary?.years[String(yearOf(day))] ?? none;
}
