import { describe, expect, test } from "vitest";
import { measureFields } from "~/domain/plans/part-fields";
import type { HoldingDays } from "~/domain/plans/party-days";
import type { Measure, PlanParts } from "~/domain/plans/plan-parts";
import { localDate } from "~/kernel/local-date";
import type { Dated } from "~/kernel/period";
import { blank } from "~/kernel/written-fields";
import { checkAdoption, gapsBeforeAdoption } from "./adoption";

const plan = { periodFrom: localDate("2026-01-01"), periodTo: localDate("2027-01-01") };
const day = localDate("2025-12-11");
const part = { planId: "p", version: 1, description: "", position: 1 };
const measure = (over: Partial<Measure> = {}): Measure => ({
  ...blank(measureFields),
  ...part,
  ...plan,
  id: "m",
  areaId: "a",
  lineageId: "l",
  goalId: null,
  number: null,
  title: "Åtgärden",
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

  const from = (validFrom: string) => held({ ...open, validFrom: localDate(validFrom) });
  const until = (validTo: string) => held({ ...open, validTo: localDate(validTo) });

  test("the responsible party must hold its seat when the measure begins", () => {
    expect(gaps(whole([measure()]), until("2026-01-01"))).toEqual(["responsibleWithoutSeat"]);
    expect(gaps(whole([measure()]), until("2026-01-02"))).not.toContain("responsibleWithoutSeat");
    expect(gaps(whole([measure()]), from("2026-01-01"))).toEqual([]);
    expect(gaps(whole([measure()]), from("2026-01-02"))).toEqual(["responsibleWithoutSeat"]);
    expect(gaps(whole([measure()]), held(open, { ...open, validTo: localDate("2026-01-01") }))).toEqual([
      "responsibleWithoutSeat",
    ]);
  });

  test("or on the day itself, when the measure has begun by then", () => {
    const on = localDate("2026-03-10");
    expect(gaps(whole([measure()]), until("2026-03-10"), on)).toEqual(["responsibleWithoutSeat"]);
    expect(gaps(whole([measure()]), from("2026-03-10"), on)).toEqual([]);
    expect(gaps(whole([measure()]), from("2026-03-11"), on)).toEqual(["responsibleWithoutSeat"]);
  });

  test("a responsible party that leaves before the measure is over is pointed out, but does not block", () => {
    expect(gaps(whole([measure()]), until("2026-12-31"))).toEqual(["responsibleLeaves"]);
    expect(gaps(whole([measure()]), until("2027-01-01"))).toEqual([]);
    const found = gapsBeforeAdoption(plan, whole([measure()]), until("2026-06-01"), day);
    expect(found).toMatchObject([{ gap: "responsibleLeaves", blocks: false, measureId: "m" }]);
  });

  test("a contributing party that has left is pointed out, but does not block", () => {
    const parts = whole([measure({ contributorHoldingIds: ["left"] })]);
    const leftOn = (validTo: string) =>
      new Map([
        ...held(open),
        ["left", { holding: { ...open, validTo: localDate(validTo) }, seat: open }] as const,
      ]);
    expect(gapsBeforeAdoption(plan, parts, leftOn("2026-01-01"), day)).toMatchObject([
      { gap: "contributorWithoutSeat", blocks: false, measureId: "m" },
    ]);
    expect(gaps(parts, leftOn("2026-01-02"))).toEqual([]);
    expect(gaps(parts, leftOn("2026-03-10"), localDate("2026-03-10"))).toEqual(["contributorWithoutSeat"]);
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
