import type { goalFields } from "~/domain/plans/part-fields";
import { type Goal, nextPlace, type Saved } from "~/domain/plans/plan-parts";
import { mayEditPlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Written } from "~/kernel/written-fields";
import { type Authority, personOf } from "~/platform/access/authority";
import { findPart } from "./find-part.server";
import { tieToGoal } from "./plan-order-store.server";
import { insertGoal, loadParts, saveGoal } from "./plan-parts-store.server";

/** A goal as it is written. The area counts for a new goal, and for one that is put back. */
export type GoalFields = Written<typeof goalFields> & { readonly areaId: string };
export type GoalReason = PlanPolicyReason | "areaMissing" | "changedMeanwhile";

/** Adds a goal last in an area of a draft. */
export function addGoal(
  authority: Authority<"plan:draft">,
  token: string,
  planId: string,
  fields: GoalFields,
): Promise<Outcome<{ goalId: string }, GoalReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const { areas, goals } = await loadParts(work, planId);
    if (!areas.some(({ id }) => id === fields.areaId)) return refused("areaMissing");
    const [id, lineageId, position] = [newId(), newId(), nextPlace(goals)];
    const goal: Goal = { id, planId, lineageId, position, version: 1, ...fields };
    await insertGoal(work, goal, auditOf("plans.goalAdded", goal, undefined));
    return done({ goalId: goal.id });
  });
}

/** Changes a goal of a draft, or puts one back, last, that has been taken out. */
export function changeGoal(
  authority: Authority<"plan:draft">,
  token: string,
  ids: { readonly planId: string; readonly goalId: string },
  version: number,
  { text, areaId }: GoalFields,
): Promise<Outcome<Saved, GoalReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, ids.planId);
    const { areas, goals } = await loadParts(work, plan.id);
    const { part, isRemoved } = await findPart(work, "goal", goals, { planId: plan.id, id: ids.goalId });
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    if (isRemoved) {
      if (!areas.some(({ id }) => id === areaId)) return refused("areaMissing");
      if (version !== part.version) return outdated("changedMeanwhile");
      const { measureIds = [] } = part as Goal & { measureIds?: readonly string[] };
      const back: Goal = { ...part, text, areaId, position: nextPlace(goals), version: version + 1 };
      await insertGoal(work, back, auditOf("plans.goalPutBack", back, undefined));
      await tieToGoal(work, back, measureIds);
      return done<Saved>({ putBack: true });
    }
    const after = { ...part, text };
    const saved = await saveGoal(work, after, version, auditOf("plans.goalChanged", after, part));
    return saved ? done<Saved>({ putBack: false }) : outdated("changedMeanwhile");
  });
}

function auditOf(act: string, goal: Goal, before: Goal | undefined) {
  return {
    act,
    subjectKind: "goal",
    subjectId: goal.id,
    subjectName: goal.text,
    before: before && { text: before.text },
    after: { text: goal.text },
  };
}
