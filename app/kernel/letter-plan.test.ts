import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markOfPlan, planLetters, promiseOf, type Voice } from "./letter-plan";

const ids = ["a", "b", "c"];
const parties = ids.map((organisationId) => ({ organisationId, name: organisationId.toUpperCase() }));
const voice: fc.Arbitrary<Voice> = fc.record({
  organisationId: fc.constantFrom(...ids),
  representationId: fc.uuid(),
  email: fc.constantFrom(null, "x@example.org", "X@example.org", "y@example.org"),
  language: fc.constantFrom("sv" as const, "en" as const),
});
const voices = fc.array(voice, { maxLength: 8 });

describe("a plan of letters", () => {
  it("sends each address one letter for each party, and says of every other party why it gets none", () => {
    fc.assert(
      fc.property(voices, (all) => {
        const plan = planLetters(parties, all);
        expect(plan.map(({ organisationId }) => organisationId)).toEqual(ids);
        for (const { organisationId, receivers, why } of plan) {
          const own = all.filter((each) => each.organisationId === organisationId);
          const addresses = new Set(own.flatMap(({ email }) => email?.toLowerCase() ?? []));
          expect(receivers.map(({ address }) => address).sort()).toEqual([...addresses].sort());
          expect(why).toBe(addresses.size > 0 ? null : own.length > 0 ? "noAddress" : "noSpeaker");
        }
        const { letters, reached, unreached } = promiseOf(plan);
        expect(letters).toBe(reached.reduce((sum, { addresses }) => sum + addresses.length, 0));
        expect(reached.length + unreached.length).toBe(parties.length);
      }),
    );
  });

  it("has the same mark in whatever order it was read, and another when anybody else gets a letter", () => {
    fc.assert(
      fc.property(voices, voices, (one, other) => {
        const said = (all: readonly Voice[]) =>
          planLetters(parties, all).map(({ receivers, why }) => [
            why,
            receivers.map(({ address }) => address).sort(),
          ]);
        expect(markOfPlan(planLetters(parties.toReversed(), one.toReversed()))).toBe(
          markOfPlan(planLetters(parties, one)),
        );
        const isSame = JSON.stringify(said(one)) === JSON.stringify(said(other));
        expect(markOfPlan(planLetters(parties, one)) === markOfPlan(planLetters(parties, other))).toBe(
          isSame,
        );
      }),
    );
  });
});
