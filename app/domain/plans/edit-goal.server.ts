import { newId } from "~/domain/kernel/ids";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import type { Goal } from "./plan-parts";
import { insertGoal, loadParts, saveGoal } from "./plan-parts-store.server";
import { mayEditPlan, type PlanPolicyReason } from "./plan-policy";
import { loadPlan } from "./plan-store.server";

export type GoalReason = PlanPolicyReason | "changedMeanwhile";

/** Adds a goal last in an area of a draft. */
export function addGoal(
  authority: Authority<"plan:draft">,
  token: string,
  { planId, areaId }: { readonly planId: string; readonly areaId: string },
  text: string,
): Promise<Outcome<{ goalId: string }, GoalReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const { areas, goals } = await loadParts(work, planId);
    if (!areas.some(({ id }) => id === areaId)) throw new Response(null, { status: 404 });
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const position = Math.max(0, ...goals.map((goal) => goal.position)) + 1;
    const goal: Goal = { id: newId(), planId, areaId, lineageId: newId(), position, text, version: 1 };
    await insertGoal(work, goal, auditOf("plans.goalAdded", goal, undefined, text));
    return done({ goalId: goal.id });
  });
}

/** Changes a goal of a draft. */
export function changeGoal(
  authority: Authority<"plan:draft">,
  token: string,
  ids: { readonly planId: string; readonly goalId: string },
  version: number,
  text: string,
): Promise<Outcome<undefined, GoalReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, ids.planId);
    const goal = (await loadParts(work, plan.id)).goals.find(({ id }) => id === ids.goalId);
    if (!goal) throw new Response(null, { status: 404 });
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const audit = auditOf("plans.goalChanged", goal, goal.text, text);
    const saved = await saveGoal(work, { ...goal, text }, version, audit);
    return saved ? done() : refused("changedMeanwhile");
  });
}

function auditOf(act: string, goal: Goal, before: string | undefined, after: string) {
  return {
    act,
    subjectKind: "goal",
    subjectId: goal.id,
    subjectName: after,
    before: before === undefined ? undefined : { text: before },
    after: { text: after },
  };
}
