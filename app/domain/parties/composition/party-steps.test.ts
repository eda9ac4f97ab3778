import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import { arbitraryDay } from "~/kernel/arbitrary-period";
import { isOpenOn } from "~/kernel/period";
import { councilOn } from "./composition";
import { partySteps } from "./party-steps";

test("on any day the steps are who sits in the council of that day", () => {
  fc.assert(
    fc.property(arbitraryCouncil, arbitraryDay, (facts, day) => {
      const open = partySteps(facts).filter((step) => isOpenOn(step, day));
      const { seats, coOpted } = councilOn(day, facts);
      const idOf = ({ holder }: (typeof seats)[number]) => holder?.organisationId ?? [];
      const ordinary = [...new Set(seats.flatMap(idOf))].sort();
      const all = [...new Set([...seats, ...coOpted].flatMap(idOf))].sort();
      expect(open.map(({ organisationId }) => organisationId)).toEqual(all);
      expect(open.filter((step) => !step.coOpted).map(({ organisationId }) => organisationId)).toEqual(
        ordinary,
      );
      for (const { organisationId, perspectives } of open) {
        const own = [...seats, ...coOpted].filter(({ holder }) => holder?.organisationId === organisationId);
        expect(perspectives).toEqual([...new Set(own.map(({ perspective }) => perspective))].sort());
      }
    }),
  );
});

test("an organisation's steps don't overlap, and neighbours without a day between them differ", () => {
  fc.assert(
    fc.property(arbitraryCouncil, (facts) => {
      const steps = partySteps(facts);
      steps.forEach((step, index) => {
        const next = steps[index + 1];
        if (next?.organisationId !== step.organisationId) return;
        expect(step.to !== null && step.to <= next.from).toBe(true);
        const same = { coOpted: step.coOpted, perspectives: step.perspectives };
        if (step.to === next.from) expect(next).not.toMatchObject(same);
      });
    }),
  );
});
