import type { PlanParts } from "~/domain/plans/plan-parts";
import { newId } from "~/kernel/ids";
import type { Work } from "~/platform/access/authority";
import type { LineageStep } from "./lineage-step";

/** Steps between plans. They stand with the draft that they lead to: the entry of its start tells of them. */
export async function insertSteps(
  { db, scope: councilId }: Work,
  steps: readonly LineageStep[],
): Promise<void> {
  await db.lineageStep.createMany({ data: steps.map((step) => ({ councilId, id: newId(), ...step })) });
}

/** Lets go of the steps to parts that were taken out of a draft: what is adopted has only steps to what is there. */
export async function dropLooseSteps(
  { db, scope: councilId }: Work,
  planTo: string,
  { areas, goals, measures }: PlanParts,
): Promise<void> {
  const there = [...areas, ...goals, ...measures].map(({ lineageId }) => lineageId);
  await db.lineageStep.deleteMany({ where: { councilId, planTo, lineageTo: { notIn: there } } });
}
