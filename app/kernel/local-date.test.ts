import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  compareDays,
  daysBetween,
  isoWeekOf,
  localDate,
  localDateFromUtc,
  localDateIn,
  parseLocalDate,
  startOfYear,
  utcDate,
  weekdayOf,
  yearOf,
} from "./local-date";

const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map(localDateFromUtc);

describe("a day", () => {
  test.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-1-1",
    "26-01-01",
    "2026-11-23T00:00",
    "",
    "0000-01-01",
  ])("is not %j", (text) => {
    expect(parseLocalDate(text)).toBeNull();
    expect(() => localDate(text)).toThrow(RangeError);
  });

  test.each(["1799-12-31", "3000-01-01", "9999-12-31"])(
    "that somebody writes is not %j, which stands for never",
    (text) => {
      expect(parseLocalDate(text)).toBeNull();
      expect(localDate(text)).toBe(text);
    },
  );

  test.each(["1800-01-01", "2999-12-31"])(
    "that somebody writes can be %j, and has days beside it",
    (text) => {
      const day = localDate(text);
      expect(parseLocalDate(text)).toBe(day);
      expect([addDays(day, 1), addDays(day, -1)].map((beside) => daysBetween(day, beside))).toEqual([1, -1]);
    },
  );

  test("can be the leap day of a leap year", () => {
    expect(parseLocalDate("2028-02-29")).toBe("2028-02-29");
  });

  test("comes back from the database as it went in", () => {
    fc.assert(fc.property(anyDay, (day) => localDateFromUtc(utcDate(day)) === day));
  });

  test("moves by whole days, and the distance is the move", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(daysBetween(day, moved)).toBe(days);
        expect(Math.sign(compareDays(moved, day))).toBe(Math.sign(days));
      }),
    );
  });
});

describe("the day in Sweden", () => {
  test("turns at midnight in Stockholm, in winter and in summer time", () => {
    expect(localDateIn(new Date("2026-11-22T22:59:59Z"))).toBe("2026-11-22");
    expect(localDateIn(new Date("2026-11-22T23:00:00Z"))).toBe("2026-11-23");
    expect(localDateIn(new Date("2026-06-30T21:59:59Z"))).toBe("2026-06-30");
    expect(localDateIn(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
  });

  test("is another in another zone", () => {
    expect(localDateIn(new Date("2026-01-01T03:00:00Z"), "America/New_York")).toBe("2025-12-31");
  });
});

describe("the week", () => {
  test.each([
    ["2026-11-23", 2026, 48],
    ["2027-01-01", 2026, 53],
    ["2024-12-30", 2025, 1],
    ["2021-01-03", 2020, 53],
    ["2026-01-01", 2026, 1],
  ])("of %s is %i:%i", (text, year, week) => {
    expect(isoWeekOf(localDate(text))).toEqual({ year, week });
  });

  test("starts on Monday and has the same number for seven days", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = addDays(day, 1 - weekdayOf(day));
        expect(weekdayOf(monday)).toBe(1);
        expect(isoWeekOf(addDays(monday, 6))).toEqual(isoWeekOf(monday));
        expect(isoWeekOf(addDays(monday, 7))).not.toEqual(isoWeekOf(monday));
      }),
    );
  });
});

test("a year starts on its first of January", () => {
  expect(startOfYear(2026)).toBe("2026-01-01");
  fc.assert(fc.property(anyDay, (day) => startOfYear(yearOf(day)) <= day));
});
