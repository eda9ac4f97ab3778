import { describe, expect, test } from "vitest";
import { localDate } from "~/kernel/local-date";
import {
  type ComparedCouncil,
  compareFreshness,
  comparePlans,
  compositionComparability,
  statementComparability,
} from "./comparability";

const plan = { periodFrom: localDate("2026-01-01"), periodTo: localDate("2027-01-01") };
const council = (over: Partial<ComparedCouncil> = {}): ComparedCouncil => ({
  plan,
  freshnessDays: 90,
  ...over,
});
const other = council({ plan: { ...plan, periodTo: localDate("2028-01-01") } });

describe("states of measures", () => {
  test("compare when all councils have a plan for the same time", () => {
    expect(comparePlans([council(), council()])).toEqual({ level: "comparable", reasons: [] });
  });

  test("compare partly when a plan is missing or covers another time", () => {
    expect(comparePlans([council(), council(), council({ plan: null })])).toEqual({
      level: "partly",
      reasons: ["planMissing"],
    });
    expect(comparePlans([council(), other])).toEqual({ level: "partly", reasons: ["periodsDiffer"] });
  });

  test("do not compare when fewer than two councils have a plan", () => {
    expect(comparePlans([council(), council({ plan: null })])).toEqual({
      level: "not-comparable",
      reasons: ["fewPlans"],
    });
  });
});

test("freshness compares when the councils ask as often", () => {
  expect(compareFreshness([council(), council()]).level).toBe("comparable");
  expect(compareFreshness([council(), council({ freshnessDays: 60 })])).toEqual({
    level: "partly",
    reasons: ["intervalsDiffer"],
  });
  expect(compareFreshness([council(), council({ plan: null, freshnessDays: 60 })]).level).toBe(
    "not-comparable",
  );
});

test("composition and statements never compare fully", () => {
  expect([compositionComparability.level, statementComparability.level]).toEqual(["partly", "partly"]);
});
