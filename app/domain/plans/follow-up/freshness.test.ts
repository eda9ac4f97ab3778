import { describe, expect, test } from "vitest";
import { addDays, localDate } from "~/kernel/local-date";
import { freshnessOn } from "./freshness";

const confirmedOn = localDate("2026-06-18");
const beganOn = localDate("2026-01-01");
const measure = { state: "on-track" as const, confirmedOn, beganOn };

describe("a confirmation", () => {
  test("is fresh through the last day of the council's interval and stale the day after", () => {
    expect(freshnessOn(addDays(confirmedOn, 90), measure, 90)).toEqual({
      confirmedOn,
      days: 90,
      stale: false,
    });
    expect(freshnessOn(addDays(confirmedOn, 91), measure, 90)).toEqual({
      confirmedOn,
      days: 91,
      stale: true,
    });
    expect(freshnessOn(addDays(confirmedOn, 61), measure, 60).stale).toBe(true);
  });

  test("that never came counts from the day on which the measure began", () => {
    const silent = { ...measure, confirmedOn: null };
    expect(freshnessOn(addDays(beganOn, 90), silent, 90)).toEqual({
      confirmedOn: null,
      days: 90,
      stale: false,
    });
    expect(freshnessOn(addDays(beganOn, 91), silent, 90).stale).toBe(true);
    expect(freshnessOn(localDate("2025-12-01"), silent, 90)).toMatchObject({ days: 0, stale: false });
  });

  test("is not asked for when the measure is done", () => {
    expect(freshnessOn(addDays(confirmedOn, 900), { ...measure, state: "done" }, 90).stale).toBe(false);
  });
});
