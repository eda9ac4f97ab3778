import { describe, expect, test } from "vitest";
import { localDate } from "~/domain/kernel/local-date";
import type { Dated } from "~/domain/kernel/period";
import { checkAdoption, gapsBeforeAdoption, type HoldingDays } from "./adoption";
import type { Measure, PlanParts } from "./plan-parts";

const plan = { periodFrom: localDate("2026-01-01"), periodTo: localDate("2027-01-01") };
const day = localDate("2025-12-11");
const part = { planId: "p", version: 1, description: "", position: 1 };
const measure = (over: Partial<Measure> = {}): Measure => ({
  ...part,
  ...plan,
  id: "m",
  areaId: "a",
  lineageId: "l",
  goalId: null,
  number: null,
  title: "Åtgärden",
  resources: "",
  responsibleHoldingId: "h",
  contributorHoldingIds: [],
  ...over,
});
const whole = (measures: readonly Measure[]): PlanParts => ({
  areas: [{ ...part, id: "a", lineageId: "l", title: "Området", strategyNodes: ["s"], categories: ["c"] }],
  goals: [{ ...part, id: "g", areaId: "a", lineageId: "l", text: "Målet" }],
  measures,
});
const open: Dated = { validFrom: localDate("2025-01-01"), validTo: null };
const held = (holding: HoldingDays["holding"], seat = open) => new Map([["h", { holding, seat }]]);
const gaps = (parts: PlanParts, holdings = held(open), on = day) =>
  gapsBeforeAdoption(plan, parts, holdings, on).map(({ gap }) => gap);

describe("before an adoption", () => {
  test("a whole plan misses nothing", () => {
    expect(gaps(whole([measure()]))).toEqual([]);
  });

  test("the responsible party must hold its seat on that very day", () => {
    const until = (validTo: string) => held({ ...open, validTo: localDate(validTo) });
    expect(gaps(whole([measure()]), until("2025-12-11"))).toEqual(["responsibleWithoutSeat"]);
    expect(gaps(whole([measure()]), until("2025-12-12"))).toEqual([]);
    expect(gaps(whole([measure()]), held({ ...open, validFrom: localDate("2025-12-12") }))).toEqual([
      "responsibleWithoutSeat",
    ]);
    expect(gaps(whole([measure()]), held(open, { ...open, validTo: day }))).toEqual([
      "responsibleWithoutSeat",
    ]);
  });

  test("a contributing party that has left is pointed out, but does not block", () => {
    const left = { holding: { ...open, validTo: day }, seat: open };
    const holdings = new Map([...held(open), ["left", left] as const]);
    const parts = whole([measure({ contributorHoldingIds: ["left"] })]);
    expect(gapsBeforeAdoption(plan, parts, holdings, day)).toMatchObject([
      { gap: "contributorWithoutSeat", blocks: false, measureId: "m" },
    ]);
    expect(gaps(parts, holdings, localDate("2025-12-10"))).toEqual([]);
  });

  test("what blocks comes first and names the measure", () => {
    const parts = whole([measure({ periodTo: localDate("2027-06-01"), responsibleHoldingId: null })]);
    expect(gapsBeforeAdoption(plan, parts, held(open), day)).toMatchObject([
      {
        gap: "responsibleMissing",
        blocks: true,
        number: "1.1",
        title: "Åtgärden",
        measureId: "m",
        areaId: "a",
      },
      { gap: "measureOutsidePeriod", blocks: false },
    ]);
  });

  test("an empty plan lacks areas and measures", () => {
    expect(gaps({ areas: [], goals: [], measures: [] })).toEqual(["noAreas", "noMeasures"]);
  });
});

describe("an adoption", () => {
  const adoption = { decision: "Rådets möte", adoptedOn: day };
  const found = gapsBeforeAdoption(plan, whole([measure({ responsibleHoldingId: null })]), held(open), day);

  test("names its decision, is not ahead of today, and waits for what blocks", () => {
    expect(checkAdoption(adoption, [], day).ok).toBe(true);
    expect(checkAdoption({ ...adoption, decision: " " }, [], day)).toMatchObject({
      reason: "decisionMissing",
    });
    expect(checkAdoption(adoption, [], localDate("2025-12-10"))).toMatchObject({
      reason: "adoptedInFuture",
    });
    expect(checkAdoption(adoption, found, day)).toMatchObject({
      reason: "notReadyToAdopt",
      detail: { count: 1 },
    });
  });
});
