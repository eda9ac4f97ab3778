import fc from "fast-check";
import { addDays, type LocalDate, localDate } from "./local-date";
import type { Period } from "./period";

/** Generators for tests. Days lie close together, so that boundaries meet often. */
export const firstArbitraryDay = localDate("2026-01-01");
const arbitrarySpan = 24;

export const arbitraryDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: arbitrarySpan })
  .map((days) => addDays(firstArbitraryDay, days));

export const arbitraryPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: arbitrarySpan }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([start, length]) => {
    const from = addDays(firstArbitraryDay, start);
    return { from, to: length === null ? null : addDays(from, length) };
  });

/** All days on which generated periods can begin or end, with some before and after. */
export const everyArbitraryDay: readonly LocalDate[] = Array.from(
  { length: arbitrarySpan + 18 },
  (_, index) => addDays(firstArbitraryDay, index - 2),
);
