import { describe, expect, it } from "vitest";
import { areas, subjectPath } from "./areas";

const told = { act: "plans.measureReported", subjectId: "7", measure: { number: "1.4", planId: "3" } };

describe("the areas", () => {
  it("say each where a kind of thing is shown, and no two say it of the same kind", () => {
    const kinds = areas.flatMap(({ subjects }) => Object.keys(subjects));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(subjectPath({ ...told, subjectKind: "measure" })).toBe("/handlingsplan/1.4?plan=3");
    expect(subjectPath({ ...told, subjectKind: "seat" })).toBe("/parter/platser/7");
  });

  it("lead nowhere to what has no page, or is gone", () => {
    expect(subjectPath({ ...told, subjectKind: "measure", measure: null })).toBeNull();
    expect(subjectPath({ ...told, subjectKind: "holding" })).toBeNull();
    expect(subjectPath({ ...told, act: "parties.seatRemoved", subjectKind: "seat" })).toBeNull();
  });
});
