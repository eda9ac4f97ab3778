import { loadFollowedMeasure } from "~/domain/plans/follow-up/follow-up-store.server";
import { mayAskStatus, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { revokeLink } from "~/platform/access/links/revoke-link.server";
import { appendAudit } from "~/platform/audit/append-audit.server";

/** Takes back a link to answer how a measure goes, such as one whose letter went astray. What was answered by it stands. */
export function revokeStatusLink(
  authority: Authority<"status:ask">,
  token: string,
  { measureId, linkId }: { readonly measureId: string; readonly linkId: string },
): Promise<Outcome<undefined, PlanPolicyReason | "linkGone">> {
  return authority.act(token, async (work) => {
    const measure = await loadFollowedMeasure(work, measureId);
    const plan = await loadPlan(work, measure.planId);
    const answer = mayAskStatus(personOf(work), plan, { orphaned: false });
    if (!answer.may) return refused(answer.reason);
    const person = await revokeLink(work, measureId, linkId);
    if (person === null) return outdated("linkGone");
    await appendAudit(work, {
      act: "plans.statusLinkRevoked",
      subjectKind: "measure",
      subjectId: measureId,
      subjectName: `${measure.number} ${measure.title}`,
      after: { person, link: linkId },
    });
    return done();
  });
}
