import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, localDate } from "~/kernel/local-date";
import { countStates, measureStates, stateOfAll, totalOf } from "./follow-up/measure-state";
import {
  checkPlanPeriod,
  overlappingPlans,
  type Plan,
  planInForceOn,
  planStandingOn,
  plansToCome,
  shownDayOf,
} from "./plan";
import { findingOf } from "./plan-finding";

const plan = {
  id: "2026",
  periodFrom: localDate("2026-01-01"),
  periodTo: localDate("2027-01-01"),
  adoptedOn: localDate("2025-12-11"),
  closedOn: localDate("2027-02-01"),
};

describe("a plan", () => {
  test("is told of from its adoption until it begins, the next one first", () => {
    const later = {
      ...plan,
      id: "2028",
      periodFrom: localDate("2028-01-01"),
      periodTo: localDate("2029-01-01"),
    };
    const on = (day: string) => plansToCome([later, plan], localDate(day)).map(({ id }) => id);
    expect(on("2025-12-10")).toEqual([]);
    expect(on("2025-12-11")).toEqual(["2026", "2028"]);
    expect(on("2025-12-31")).toEqual(["2026", "2028"]);
    expect(on("2026-01-01")).toEqual(["2028"]);
    expect(on("2027-02-01"), "withdrawn before it began").toEqual([]);
  });

  test.each([
    ["2025-12-10", "draft"],
    ["2025-12-11", "adopted"],
    ["2025-12-31", "adopted"],
    ["2026-01-01", "in-force"],
    ["2026-12-31", "in-force"],
    ["2027-01-01", "ended"],
    ["2027-01-31", "ended"],
    ["2027-02-01", "closed"],
  ] as const)("on %s is %s", (day, standing) => {
    expect(planStandingOn(plan, localDate(day))).toBe(standing);
  });

  test("adopted after its period began is in force from its adoption", () => {
    const late = { ...plan, adoptedOn: localDate("2026-02-01") };
    expect(planStandingOn(late, localDate("2026-01-31"))).toBe("draft");
    expect(planStandingOn(late, localDate("2026-02-01"))).toBe("in-force");
  });

  test("without adoption is a draft on any day", () => {
    expect(planStandingOn({ ...plan, adoptedOn: null, closedOn: null }, localDate("2026-06-01"))).toBe(
      "draft",
    );
  });

  test("in force, of several, is the one that began last", () => {
    const long = {
      ...plan,
      id: "2024–2027",
      periodFrom: localDate("2024-01-01"),
      periodTo: localDate("2028-01-01"),
      closedOn: null,
    };
    expect(planInForceOn([long, plan], localDate("2026-06-01"))?.id).toBe("2026");
    expect(planInForceOn([plan, long], localDate("2027-06-01"))?.id).toBe("2024–2027");
    expect(planInForceOn([plan], localDate("2027-06-01"))).toBeNull();
  });

  test("lasts at least a day and at most five years", () => {
    const from = localDate("2026-01-01");
    expect(checkPlanPeriod(from, from)).toMatchObject({ reason: "endNotAfterStart" });
    expect(checkPlanPeriod(from, addDays(from, 1)).ok).toBe(true);
    expect(checkPlanPeriod(from, localDate("2031-01-01")).ok).toBe(true);
    expect(checkPlanPeriod(from, localDate("2031-01-02"))).toMatchObject({ reason: "periodTooLong" });
  });

  test.each([
    ["2025-12-20", "2026-01-01"],
    ["2026-06-01", "2026-06-01"],
    ["2027-03-01", "2026-12-31"],
  ])("is seen by the public, on the day nearest to %s, as of %s", (today, shown) => {
    expect(shownDayOf(plan, localDate(today))).toBe(shown);
    expect(planStandingOn(plan, localDate(shown))).toBe("in-force");
  });

  test("overlaps other plans that are followed up while their periods meet", () => {
    const plan = (id: string, from: string, to: string, stage: Plan["stage"] = "adopted") => ({
      id,
      stage,
      periodFrom: localDate(from),
      periodTo: localDate(to),
    });
    const next = plan("next", "2027-01-01", "2028-01-01", "draft");
    const others = [
      plan("this year", "2026-01-01", "2027-01-01"),
      plan("a day too long", "2026-01-01", "2027-01-02"),
      plan("closed", "2026-06-01", "2027-06-01", "closed"),
      plan("another draft", "2027-01-01", "2028-01-01", "draft"),
      next,
    ];
    expect(overlappingPlans(next, others).map(({ id }) => id)).toEqual(["a day too long"]);
  });
});

describe("the states of measures", () => {
  const states = fc.array(fc.constantFrom(...measureStates), { maxLength: 12 });

  test("add up", () => {
    fc.assert(
      fc.property(states, (drawn) => {
        expect(totalOf(countStates(drawn))).toBe(drawn.length);
        const finding = findingOf(drawn);
        expect(finding.well + finding.delayed + finding.hindered + finding.counts["not-started"]).toBe(
          drawn.length,
        );
      }),
    );
  });

  test("together are as bad as the worst", () => {
    fc.assert(
      fc.property(states, (drawn) => {
        const together = stateOfAll(countStates(drawn));
        expect(together === "hindered").toBe(drawn.includes("hindered"));
        expect(together === "delayed").toBe(drawn.includes("delayed") && !drawn.includes("hindered"));
        expect(together === "done").toBe(drawn.length > 0 && drawn.every((state) => state === "done"));
        expect(together === "not-started").toBe(drawn.every((state) => state === "not-started"));
      }),
    );
  });
});
