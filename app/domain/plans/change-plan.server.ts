import type { LocalDate } from "~/domain/kernel/local-date";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { checkPlanPeriod, type PlanPeriodReason } from "./plan";
import { mayEditPlan, type PlanPolicyReason } from "./plan-policy";
import { loadPlan, removeDraft, savePlan } from "./plan-store.server";

export type ChangePlanReason = PlanPeriodReason | PlanPolicyReason | "changedMeanwhile";

/** Changes a draft's title and period. `version` is the one that the form was opened with. */
export function changePlan(
  authority: Authority<"plan:draft">,
  token: string,
  planId: string,
  version: number,
  fields: { readonly title: string; readonly periodFrom: LocalDate; readonly periodTo: LocalDate },
): Promise<Outcome<undefined, ChangePlanReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const checked = checkPlanPeriod(fields.periodFrom, fields.periodTo);
    if (!checked.ok) return checked;
    const { title, periodFrom, periodTo } = plan;
    const saved = await savePlan(work, { ...plan, ...fields }, version, {
      act: "plans.planChanged",
      subjectKind: "plan",
      subjectId: plan.id,
      subjectName: fields.title,
      before: { title, periodFrom, periodTo },
      after: fields,
    });
    return saved ? done() : refused("changedMeanwhile");
  });
}

/** Takes away a draft with all that stands in it. */
export function discardDraft(
  authority: Authority<"plan:draft">,
  token: string,
  planId: string,
): Promise<Outcome<undefined, PlanPolicyReason | "areaNamedByStatement">> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const named = await work.db.statement.count({ where: { councilId: work.scope, area: { planId } } });
    if (named > 0) return refused("areaNamedByStatement");
    await removeDraft(work, plan, {
      act: "plans.draftDiscarded",
      subjectKind: "plan",
      subjectId: plan.id,
      subjectName: plan.title,
      before: { title: plan.title, periodFrom: plan.periodFrom, periodTo: plan.periodTo },
    });
    return done();
  });
}
