import { type LocalDate, yearOf } from "~/kernel/local-date";
import { compareNumbers, type YearNumber } from "~/kernel/numbering";

/** Name of the series in the council's number sequences. */
export const statementSeries = "statement";

/** The number for a statement published on a day, given the last one taken that year (0 when none). Taken under lock. */
export function nextStatementNumber(day: LocalDate, lastOfYear: number): YearNumber {
  return { year: yearOf(day), seq: lastOfYear + 1 };
}

/** Numbers that are missing in their year or taken twice: always none. */
export function faultsInSeries(numbers: readonly YearNumber[]): readonly YearNumber[] {
  const sorted = [...numbers].sort(compareNumbers);
  const faults: YearNumber[] = [];
  for (const [index, { year, seq }] of sorted.entries()) {
    const before = sorted[index - 1];
    const last = before?.year === year ? before.seq : 0;
    if (seq === last) faults.push({ year, seq });
    for (let missing = last + 1; missing < seq; missing += 1) faults.push({ year, seq: missing });
  }
  return faults;
}
