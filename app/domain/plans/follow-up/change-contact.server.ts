import { mayChangeContact, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { loadFollowedMeasure, saveBeside } from "./follow-up-store.server";

/**
 * Says anew whom to turn to about a measure of an adopted plan, or with an empty text nobody. `version` is the measure's
 * own. The trail says that it was changed and not to what: it is personal data, and what is in the trail stays there.
 */
export function changeContact(
  authority: Authority<"plan:hand-over">,
  token: string,
  measureId: string,
  version: number,
  contact: string,
): Promise<Outcome<undefined, PlanPolicyReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const measure = await loadFollowedMeasure(work, measureId);
    const answer = mayChangeContact(personOf(work), await loadPlan(work, measure.planId));
    if (!answer.may) return refused(answer.reason, answer.detail);
    const saved = await saveBeside(
      work,
      measure,
      version,
      { contact },
      {
        act: "plans.contactChanged",
        subjectKind: "measure",
        subjectId: measure.id,
        subjectName: `${measure.number} ${measure.title}`,
      },
    );
    return saved ? done() : outdated("changedMeanwhile");
  });
}
