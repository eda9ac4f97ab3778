import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import { arbitraryDay, everyArbitraryDay } from "~/kernel/arbitrary-period";
import { balanceOf } from "./balance";
import { councilOn } from "./composition";
import { type CompositionStep, compositionSteps } from "./composition-steps";

/** The step that a day lies in, or null before the first. */
function stepOn(steps: readonly CompositionStep[], day: string): CompositionStep | null {
  return steps.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null;
}

test("on any day the step is what the council of that day gives", () => {
  fc.assert(
    fc.property(arbitraryCouncil, arbitraryDay, (facts, day) => {
      const step = stepOn(compositionSteps(facts), day);
      const { byMunicipality: _, ...now } = balanceOf(councilOn(day, facts));
      if (step) expect(step.counts).toEqual(now);
      else expect(now).toMatchObject({ seats: 0, held: 0, coOpted: 0 });
    }),
  );
});

test("steps follow one another without gaps, each differs from the one before, and the last is open", () => {
  fc.assert(
    fc.property(arbitraryCouncil, (facts) => {
      const steps = compositionSteps(facts);
      steps.forEach((step, index) => {
        const next = steps[index + 1];
        expect(step.to).toBe(next?.from ?? null);
        if (next) expect(step.counts).not.toEqual(next.counts);
      });
      const [first] = facts.seats.map(({ validFrom }) => validFrom).sort();
      expect(steps[0]?.from).toBe(first);
      for (const day of everyArbitraryDay) {
        expect(stepOn(steps, day) !== null).toBe(first !== undefined && day >= first);
      }
    }),
  );
});

test("steps read back from the database are the same as those worked out anew", () => {
  fc.assert(
    fc.property(arbitraryCouncil, (facts) => {
      const steps = compositionSteps(facts);
      expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
    }),
  );
});

test("a council without seats has no steps", () => {
  expect(compositionSteps({ seats: [], holdings: [], organisations: [] })).toEqual([]);
});
