import { beforeAll } from "vitest";
import { adoptionPage } from "~/domain/plans/adoption/adoption-page.server";
import { addArea } from "~/domain/plans/draft/edit-area.server";
import { addGoal } from "~/domain/plans/draft/edit-goal.server";
import { startPlan } from "~/domain/plans/draft/start-plan.server";
import { measureFields } from "~/domain/plans/part-fields";
import { localDate } from "~/kernel/local-date";
import { blank } from "~/kernel/written-fields";
import { acceptedValue as value } from "./accepted-value";
import { councilAuthority } from "./authorities";
import { aCouncilWithParties } from "./builders/a-council-with-parties";
import { scratchDatabase } from "./scratch-database";
import type { SeatedParty } from "./seated-parties";

type P = "plan:draft" | "plan:adopt" | "plan:read";

export const today = localDate("2026-11-23");
export const year = (of: number) => ({
  periodFrom: localDate(`${of}-01-01`),
  periodTo: localDate(`${of + 1}-01-01`),
});
export const area = {
  title: "Ett område",
  description: "",
  strategyNodes: ["rus2030:bygga-kompetens"],
  categories: ["analysis"],
};

/** A council that drafts plans, on a database of the test file's own. Read its members inside tests. */
export function draftsAtWork() {
  const scratch = scratchDatabase();
  const parties = {} as Record<"seated" | "left" | "abroad", SeatedParty>;
  let count = 0;
  const token = () => `draft-${count++}`;
  const convenor = (council = "skaraborg") => councilAuthority<P>(scratch.platform, council);

  beforeAll(async () => {
    [parties.seated, parties.left] = await aCouncilWithParties(scratch.root, "skaraborg", [
      "Sittande part",
      { name: "Avgången part", to: "2026-06-01" },
    ]);
    [parties.abroad] = await aCouncilWithParties(scratch.root, "boras", ["Part i ett annat råd"]);
  });

  const measureIn = (areaId: string, over: object = {}) => ({
    areaId,
    goalId: null,
    ...blank(measureFields),
    title: "En åtgärd",
    responsibleHoldingId: parties.seated.holdingId,
    contributorHoldingIds: [],
    ...year(2027),
    ...over,
  });

  async function aDraft() {
    const draft = { title: "Handlingsplan 2027", ...year(2027), copyFrom: null };
    const { planId } = await value(startPlan(convenor(), token(), draft));
    const { areaId } = await value(addArea(convenor(), token(), planId, area));
    const { goalId } = await value(addGoal(convenor(), token(), planId, { areaId, text: "Ett mål" }));
    return { planId, areaId, goalId };
  }

  const adoption = async (planId: string, over: object = {}) => ({
    decision: "Rådets möte, punkt 4",
    adoptedOn: today,
    read: (await adoptionPage(convenor(), planId, today))?.mark ?? "",
    ...over,
  });

  return { scratch, parties, token, convenor, measureIn, aDraft, adoption };
}
