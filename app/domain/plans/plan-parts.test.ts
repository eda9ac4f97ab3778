import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localDate } from "~/kernel/local-date";
import { blank } from "~/kernel/written-fields";
import { measureFields } from "./part-fields";
import { contentOf, fingerprintOfPlan } from "./plan-content";
import {
  compareMeasureNumbers,
  type Measure,
  moved,
  numberParts,
  type PlanParts,
  readMeasureNumber,
} from "./plan-parts";

const plan = {
  title: "Handlingsplan 2026",
  periodFrom: localDate("2026-01-01"),
  periodTo: localDate("2027-01-01"),
};
const part = { planId: "p", version: 1, description: "" };
const area = (id: string, position: number) => ({
  ...part,
  id,
  position,
  lineageId: `l-${id}`,
  title: `Område ${id}`,
  strategyNodes: ["b", "a"],
  categories: [],
});
const measure = (id: string, areaId: string, position: number): Measure => ({
  ...blank(measureFields),
  ...part,
  ...plan,
  id,
  areaId,
  position,
  lineageId: `l-${id}`,
  goalId: null,
  number: null,
  responsibleHoldingId: "h1",
  contributorHoldingIds: ["h2", "h3"],
});
const parts: PlanParts = {
  areas: [area("b", 2), area("a", 1)],
  goals: [{ ...part, id: "g", areaId: "a", lineageId: "l-g", position: 1, text: "Målet" }],
  measures: [measure("m3", "b", 1), measure("m2", "a", 2), { ...measure("m1", "a", 1), goalId: "g" }],
};
const names: Record<string, string> = { h1: "Örn", h2: "Åsen", h3: "Ask" };
const content = (from: PlanParts) => contentOf(plan, from, (id) => names[id] ?? "");

describe("the numbers of a plan", () => {
  test("run from 1 through areas, and through the measures of each", () => {
    expect([...numberParts(parts.areas, parts.measures)]).toEqual([
      ["a", "1"],
      ["m1", "1.1"],
      ["m2", "1.2"],
      ["b", "2"],
      ["m3", "2.1"],
    ]);
  });

  test("have no gaps and are never shared, whatever the places", () => {
    const places = fc.array(fc.record({ area: fc.nat(2), position: fc.nat(4) }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (drawn) => {
        const measures = drawn.map((one, index) =>
          measure(`m${index}`, ["a", "b", "c"][one.area] ?? "a", one.position),
        );
        const numbers = numberParts(
          ["a", "b", "c"].map((id, index) => area(id, index)),
          measures,
        );
        expect(numbers.size).toBe(3 + measures.length);
        for (const areaNumber of [1, 2, 3]) {
          const own = measures
            .flatMap(({ id }) => numbers.get(id) ?? [])
            .filter((n) => n.startsWith(`${areaNumber}.`));
          expect(own.map((n) => Number(n.split(".")[1])).sort((a, b) => a - b)).toEqual(
            own.map((_, index) => index + 1),
          );
        }
      }),
    );
  });

  test("order as numbers and are read from an address only in their own form", () => {
    expect(["2.1", "1.10", "1.9"].sort(compareMeasureNumbers)).toEqual(["1.9", "1.10", "2.1"]);
    expect(readMeasureNumber("1.10")).toBe("1.10");
    for (const text of ["1", "0.1", "1.01", "1.1.1", "a.1", "1.1/lage"])
      expect(readMeasureNumber(text), text).toBeNull();
  });

  test("change with a move by one place, and moving back restores them", () => {
    const ids = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        ids,
        fc.nat(5),
        fc.constantFrom("up" as const, "down" as const),
        (all, place, direction) => {
          const id = all[place % all.length] ?? "";
          const after = moved(all, id, direction);
          expect([...after].sort()).toEqual([...all].sort());
          if (after !== all) expect(moved(after, id, direction === "up" ? "down" : "up")).toEqual(all);
        },
      ),
    );
  });
});

describe("the content of a plan", () => {
  test("names parties in Swedish order and goals by their place", () => {
    const [first, second] = content(parts).areas;
    expect(first).toMatchObject({ number: "1", strategyNodes: ["a", "b"], goals: [{ text: "Målet" }] });
    expect(first?.measures).toMatchObject([
      { number: "1.1", goal: 1, responsible: "Örn", contributing: ["Ask", "Åsen"] },
      { number: "1.2", goal: null },
    ]);
    expect(second?.measures).toMatchObject([{ number: "2.1" }]);
  });

  test("has the same fingerprint whatever order its parts are read in, and another when a word changes", () => {
    const turned = {
      areas: [...parts.areas].reverse(),
      goals: parts.goals,
      measures: [...parts.measures].reverse(),
    };
    const mark = fingerprintOfPlan(content(parts));
    expect(fingerprintOfPlan(content(turned))).toBe(mark);
    const [one, ...others] = parts.measures;
    const changed = one ? { ...parts, measures: [{ ...one, title: "Annan" }, ...others] } : parts;
    expect(fingerprintOfPlan(content(changed))).not.toBe(mark);
  });

  test("reads back from the database with the same fingerprint", () => {
    const kept = JSON.parse(JSON.stringify(content(parts)));
    expect(fingerprintOfPlan(kept)).toBe(fingerprintOfPlan(content(parts)));
  });
});
