import { mayClosePlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan, savePlan } from "~/domain/plans/plan-store.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";

export type ClosePlanReason = PlanPolicyReason | "changedMeanwhile";

/** Closes a plan from today: nothing more is reported on it. What was reported stays as it is. */
export function closePlan(
  authority: Authority<"plan:adopt">,
  token: string,
  planId: string,
  version: number,
): Promise<Outcome<undefined, ClosePlanReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayClosePlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const closed = { ...plan, stage: "closed", closedOn: work.today } as const;
    const saved = await savePlan(work, closed, version, {
      act: "plans.planClosed",
      subjectKind: "plan",
      subjectId: plan.id,
      subjectName: plan.title,
      after: { closedOn: work.today },
    });
    if (!saved) return outdated("changedMeanwhile");
    return done();
  });
}
