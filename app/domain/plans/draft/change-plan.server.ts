import { checkPlanPeriod, type PlanPeriodReason } from "~/domain/plans/plan";
import { markOfDraft } from "~/domain/plans/plan-content";
import { mayEditPlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan, removeDraft, savePlan } from "~/domain/plans/plan-store.server";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { areAreasNamed } from "./plan-order-store.server";
import { loadParts } from "./plan-parts-store.server";

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
    return saved ? done() : outdated("changedMeanwhile");
  });
}

/**
 * Takes away a draft as it was read, with all that stands in it: `read` is its mark then. The trail keeps the whole
 * text.
 */
export function discardDraft(
  authority: Authority<"plan:draft">,
  token: string,
  planId: string,
  read: string,
): Promise<Outcome<undefined, PlanPolicyReason | "draftChanged" | "areaNamedByStatement">> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const parts = await loadParts(work, planId);
    if (read !== markOfDraft(plan, parts)) return outdated("draftChanged");
    const areaIds = parts.areas.map(({ id }) => id);
    if (await areAreasNamed(work, areaIds)) return refused("areaNamedByStatement");
    const { title, periodFrom, periodTo } = plan;
    await removeDraft(work, plan, {
      act: "plans.draftDiscarded",
      subjectKind: "plan",
      subjectId: plan.id,
      subjectName: title,
      before: { title, periodFrom, periodTo, ...parts },
    });
    return done();
  });
}
