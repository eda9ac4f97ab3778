import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDay, firstArbitraryDay } from "~/domain/kernel/arbitrary-period";
import { addDays, daysBetween, type LocalDate } from "~/domain/kernel/local-date";
import { measureStates } from "~/domain/plans/measure-state";
import { planSteps, type RolledReport, staleIn } from "./plan-rollup";

const measureIds = ["m1", "m2", "m3"];
const adoptedOn = firstArbitraryDay;
const reports: fc.Arbitrary<readonly RolledReport[]> = fc
  .array(
    fc.record({
      measureId: fc.constantFrom(...measureIds),
      state: fc.constantFrom(...measureStates),
      day: arbitraryDay,
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
        const step = planSteps(adoptedOn, measureIds, made).findLast((one) => one.day <= day);
        const last = measureIds.map((id) => lastOn(made, id, day));
        expect(step?.summary.total).toBe(measureIds.length);
        for (const state of measureStates) {
          expect(step?.summary.counts[state]).toBe(
            last.filter((report) => (report?.state ?? "not-started") === state).length,
          );
        }
        const isStale = (report: RolledReport | undefined) =>
          report?.state !== "done" && daysBetween(report?.day ?? adoptedOn, day) > interval;
        expect(step && staleIn(step.summary, day, interval, adoptedOn)).toBe(last.filter(isStale).length);
      }),
    );
  });

  test("begin with the adoption and come once a day, in order", () => {
    fc.assert(
      fc.property(reports, (made) => {
        const days = planSteps(adoptedOn, measureIds, made).map(({ day }) => day);
        expect(days[0]).toBe(adoptedOn);
        expect([...new Set(days)].sort()).toEqual(days);
      }),
    );
  });

  test("hold the day of the last confirmation, also when nothing changed", () => {
    const later = addDays(adoptedOn, 40);
    const made = [adoptedOn, later].map((day): RolledReport => ({ measureId: "m1", state: "on-track", day }));
    const step = planSteps(adoptedOn, ["m1"], made).at(-1);
    expect(step?.summary).toMatchObject({ confirmed: [later], unconfirmed: 0 });
  });
});
