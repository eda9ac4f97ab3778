import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measurePath, readMeasureAddress, yearOfPlan } from "./measure-address";

const part = (max: number) => fc.integer({ min: 1, max });

describe("the permanent address of a measure", () => {
  it("reads back as the year and number that it was written from", () => {
    const addresses = fc.record({
      year: fc.integer({ min: 1, max: 9999 }),
      number: fc.tuple(part(999), part(9999)).map(([area, place]) => `${area}.${place}`),
    });
    fc.assert(
      fc.property(addresses, (at) => {
        const [, , year, number] = measurePath(at).split("/");
        expect(readMeasureAddress({ year, number })).toEqual(at);
      }),
    );
  });

  it("carries the year in which the plan begins", () => {
    const plan = { periodFrom: "2026-01-01" };
    expect(measurePath({ year: yearOfPlan(plan), number: "1.4" })).toBe("/handlingsplan/2026/1.4");
  });

  it.each([
    [{}],
    [{ year: "2026" }],
    [{ number: "1.4" }],
    [{ year: "26", number: "1.4" }],
    [{ year: "2026", number: "1.04" }],
    [{ year: "2026 ", number: "1.4" }],
  ])("is nothing else: %j", (params) => {
    expect(readMeasureAddress(params)).toBeNull();
  });
});
