import { describe, expect, it } from "vitest";
import { planStages } from "~/domain/plans/plan";
import { aCouncilWithParties } from "../support/builders/a-council-with-parties";
import { aPlan } from "../support/builders/a-plan";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase();

describe("a built plan", () => {
  it.each(planStages)("that is %s has measures of the parties that sit", async (stage) => {
    const { root } = scratch;
    const [first, second] = await aCouncilWithParties(root, "skaraborg", [
      `Första parten, ${stage}`,
      { name: `Andra parten, ${stage}`, perspective: "education" },
    ]);
    const wish = { stage, responsible: [first.holdingId, second.holdingId] };
    const { planId, measureIds } = await aPlan(root, "skaraborg", wish);
    const measures = await root`
      select m.id, p.stage, m.number from measure m join plan p on (p.council_id, p.id) = (m.council_id, m.plan_id)
      where m.plan_id = ${planId} order by m.position`;
    const numbers = stage === "draft" ? [null, null] : ["1.1", "1.2"];
    expect(measures.map(({ number }) => number)).toEqual(numbers);
    expect(measures.map(({ id }) => id)).toEqual(measureIds);
    expect(new Set(measures.map((measure) => measure.stage))).toEqual(new Set([stage]));
  });
});
