import { measuresLeftOpen } from "~/domain/plans/follow-up/plan-progress-store.server";
import { checkPlanPeriod, type Plan, type PlanPeriodReason } from "~/domain/plans/plan";
import { loadPlanParties } from "~/domain/plans/plan-parties.server";
import { mayStartPlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { insertPlan, loadPlan } from "~/domain/plans/plan-store.server";
import { newId } from "~/kernel/ids";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { copyStructure } from "./copy-structure";
import { stepsOfCopy } from "./lineage-step";
import { insertSteps } from "./lineage-store.server";
import { insertParts, loadParts } from "./plan-parts-store.server";

export type NewPlan = {
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  /** An earlier plan whose areas, goals and unfinished measures the draft begins with; null for an empty draft. */
  readonly copyFrom: string | null;
};

/** Starts a draft, empty or with the structure of an earlier plan. Each copied part keeps its lineage. */
export function startPlan(
  authority: Authority<"plan:draft">,
  token: string,
  { copyFrom, ...fields }: NewPlan,
): Promise<Outcome<{ planId: string }, PlanPeriodReason | PlanPolicyReason>> {
  return authority.act(token, async (work) => {
    const answer = mayStartPlan(personOf(work));
    if (!answer.may) return refused(answer.reason);
    const checked = checkPlanPeriod(fields.periodFrom, fields.periodTo);
    if (!checked.ok) return checked;
    const plan: Plan = {
      id: newId(),
      ...fields,
      stage: "draft",
      decision: null,
      adoptedOn: null,
      compositionOn: null,
      closedOn: null,
      version: 1,
    };
    await insertPlan(work, plan, {
      act: "plans.planStarted",
      subjectKind: "plan",
      subjectId: plan.id,
      subjectName: plan.title,
      after: { ...fields, copyFrom },
    });
    if (copyFrom !== null) await copyParts(work, copyFrom, plan);
    return done({ planId: plan.id });
  });
}

async function copyParts(work: Work, fromId: string, plan: Plan): Promise<void> {
  const from = await loadPlan(work, fromId);
  const parts = await loadParts(work, from.id);
  const open = await measuresLeftOpen(work, from.id);
  const parties = await loadPlanParties(work);
  const copied = copyStructure(parts, plan, { open, parties, day: work.today, newId });
  await insertParts(work, copied);
  await insertSteps(work, stepsOfCopy(copied, from.id, plan.id));
}
