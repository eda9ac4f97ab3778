import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDay, firstArbitraryDay } from "~/kernel/arbitrary-period";
import { addDays, daysBetween, type LocalDate } from "~/kernel/local-date";
import { measureStates } from "./measure-state";
import { planSteps, type RolledReport, staleIn } from "./plan-rollup";

const measureIds = ["m1", "m2", "m3"];
const plan = {
  areas: [
    { id: "a2", goals: 1 },
    { id: "a1", goals: 2 },
    { id: "a3", goals: 0 },
  ],
  measures: [
    { id: "m1", areaId: "a1" },
    { id: "m2", areaId: "a1" },
    { id: "m3", areaId: "a2" },
  ],
};
const adoptedOn = firstArbitraryDay;
const reports: fc.Arbitrary<readonly RolledReport[]> = fc
  .array(
    fc.record({
      measureId: fc.constantFrom(...measureIds),
      state: fc.constantFrom(...measureStates),
      day: arbitraryDay,
      onBehalf: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((drawn) => [...drawn].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));

const lastOn = (made: readonly RolledReport[], measureId: string, day: LocalDate) =>
  made.findLast((report) => report.measureId === measureId && report.day <= day);

describe("the steps of a plan", () => {
  test("tell on any day what going through all reports by hand tells", () => {
    fc.assert(
      fc.property(reports, arbitraryDay, fc.integer({ min: 1, max: 20 }), (made, day, interval) => {
        const step = planSteps(adoptedOn, plan, made).findLast((one) => one.day <= day);
        const last = measureIds.map((id) => lastOn(made, id, day));
        expect(step?.summary.total).toBe(measureIds.length);
        for (const state of measureStates) {
          expect(step?.summary.counts[state]).toBe(
            last.filter((report) => (report?.state ?? "not-started") === state).length,
          );
        }
        const open = last.filter((report) => report !== undefined && report.state !== "done");
        expect(step?.summary.confirmed).toEqual(open.map((report) => report?.day).sort());
        const onBehalf = open.filter((report) => report?.onBehalf);
        expect(step?.summary.onBehalf).toEqual(onBehalf.map((report) => report?.day).sort());
        const isStale = (report: RolledReport | undefined) =>
          report?.state !== "done" && daysBetween(report?.day ?? adoptedOn, day) > interval;
        expect(step && staleIn(step.summary, day, interval, adoptedOn)).toBe(last.filter(isStale).length);
      }),
    );
  });

  test("tell on any day how each area's measures go, in the plan's order", () => {
    fc.assert(
      fc.property(reports, arbitraryDay, (made, day) => {
        const areas = planSteps(adoptedOn, plan, made).findLast((one) => one.day <= day)?.areas ?? [];
        expect(areas.map(({ id, goals }) => ({ id, goals }))).toEqual(plan.areas);
        for (const { id, counts } of areas) {
          const own = plan.measures.filter(({ areaId }) => areaId === id);
          for (const state of measureStates) {
            expect(counts[state]).toBe(
              own.filter((one) => (lastOn(made, one.id, day)?.state ?? "not-started") === state).length,
            );
          }
        }
      }),
    );
  });

  test("begin with the adoption and come once a day, in order", () => {
    fc.assert(
      fc.property(reports, (made) => {
        const days = planSteps(adoptedOn, plan, made).map(({ day }) => day);
        expect(days[0]).toBe(adoptedOn);
        expect([...new Set(days)].sort()).toEqual(days);
      }),
    );
  });

  test("hold the day of the last confirmation, also when nothing changed", () => {
    const later = addDays(adoptedOn, 40);
    const made = [adoptedOn, later].map(
      (day): RolledReport => ({
        measureId: "m1",
        state: "on-track",
        day,
        onBehalf: false,
      }),
    );
    const step = planSteps(adoptedOn, { areas: [], measures: [{ id: "m1", areaId: "a1" }] }, made).at(-1);
    expect(step?.summary).toMatchObject({ confirmed: [later], unconfirmed: 0 });
  });
});
