import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDay, arbitraryPeriod, everyArbitraryDay } from "./arbitrary-period";
import { addDays, localDate } from "./local-date";
import {
  areAdjacent,
  containsPeriod,
  endAfter,
  gaps,
  intersect,
  isOpenOn,
  isProper,
  lastDayBefore,
  mergePeriods,
  overlaps,
  type Period,
} from "./period";

const many = fc.array(arbitraryPeriod, { maxLength: 6 });
const isCovered = (periods: readonly Period[]) => (day: (typeof everyArbitraryDay)[number]) =>
  periods.some((period) => isOpenOn(period, day));

describe("a period", () => {
  test("holds its first day and not its end", () => {
    const autumn = { from: localDate("2026-09-01"), to: localDate("2026-12-01") };
    expect(isOpenOn(autumn, localDate("2026-08-31"))).toBe(false);
    expect(isOpenOn(autumn, localDate("2026-09-01"))).toBe(true);
    expect(isOpenOn(autumn, localDate("2026-11-30"))).toBe(true);
    expect(isOpenOn(autumn, localDate("2026-12-01"))).toBe(false);
  });

  test("with an end in the future is open today", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 1, max: 4000 }), (today, days) => {
        expect(isOpenOn({ from: today, to: addDays(today, days) }, today)).toBe(true);
      }),
    );
  });

  test("of no days is not proper", () => {
    const day = localDate("2026-11-23");
    expect(isProper({ from: day, to: day })).toBe(false);
    expect(isProper({ from: day, to: addDays(day, 1) })).toBe(true);
  });

  test("ends the day after its last day", () => {
    fc.assert(fc.property(arbitraryPeriod, (period) => endAfter(lastDayBefore(period.to)) === period.to));
  });
});

describe("two periods", () => {
  test("overlap exactly when they share a day, and then the shared days are the intersection", () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, (a, b) => {
        const shared = everyArbitraryDay.filter((day) => isOpenOn(a, day) && isOpenOn(b, day));
        const both = intersect(a, b);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(both !== null);
        expect(everyArbitraryDay.filter((day) => both && isOpenOn(both, day))).toEqual(shared);
        if (both) expect(isProper(both) && containsPeriod(a, both) && containsPeriod(b, both)).toBe(true);
      }),
    );
  });

  test("that meet on a day are adjacent and do not overlap", () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, (a, b) => {
        if (areAdjacent(a, b)) expect(overlaps(a, b)).toBe(false);
      }),
    );
  });

  test("contain one another when no day of the inner is outside", () => {
    const year = { from: localDate("2026-01-01"), to: localDate("2027-01-01") };
    expect(containsPeriod(year, year)).toBe(true);
    expect(containsPeriod(year, { ...year, to: null })).toBe(false);
    expect(containsPeriod({ ...year, to: null }, year)).toBe(true);
    expect(containsPeriod(year, { ...year, to: localDate("2027-01-02") })).toBe(false);
  });
});

describe("many periods", () => {
  test("merged cover the same days, in order, without touching each other", () => {
    fc.assert(
      fc.property(many, (periods) => {
        const merged = mergePeriods(periods);
        expect(everyArbitraryDay.filter(isCovered(merged))).toEqual(
          everyArbitraryDay.filter(isCovered(periods)),
        );
        merged.slice(1).forEach((next, index) => {
          const end = merged[index]?.to;
          expect(end !== null && end !== undefined && end < next.from).toBe(true);
        });
      }),
    );
  });

  test("and their gaps share the outer period between them", () => {
    fc.assert(
      fc.property(arbitraryPeriod, many, (within, periods) => {
        const empty = gaps(within, periods);
        expect(empty.every(isProper)).toBe(true);
        expect(everyArbitraryDay.filter(isCovered(empty))).toEqual(
          everyArbitraryDay.filter((day) => isOpenOn(within, day) && !isCovered(periods)(day)),
        );
      }),
    );
  });
});
