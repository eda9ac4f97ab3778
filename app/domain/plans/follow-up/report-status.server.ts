import { loadPlanParties } from "~/domain/plans/plan-parties.server";
import { mayReportOn, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { insertReport, loadFollowedMeasure } from "./follow-up-store.server";
import { responsibleOn } from "./hand-over";
import { orphanhoodOn } from "./orphaned-measures";
import { confirmUnchanged, type ReportReason, reportState, type Said } from "./status-report";

export type ReportStatusReason = ReportReason | PlanPolicyReason | "changedMeanwhile";

type MayReport = Authority<"status:report"> | Authority<"status:report-on-behalf">;

/**
 * Reports how a measure goes, in the name of the party that answers for it today. The convenor may do it on the
 * party's behalf; the report keeps who it was. `upon` is the number of reports and hand-overs that the form was opened
 * with: the party that it spoke for is then still the one that answers.
 */
export function reportStatus(
  authority: MayReport,
  token: string,
  measureId: string,
  upon: number,
  said: Said,
): Promise<Outcome<undefined, ReportStatusReason>> {
  return authority.act(token, async (work) => {
    const measure = await loadFollowedMeasure(work, measureId);
    const plan = await loadPlan(work, measure.planId);
    const parties = await loadPlanParties(work);
    const holdingId = responsibleOn(measure.responsibleHoldingId, measure.handOvers, work.today);
    const party = holdingId === null ? undefined : parties.get(holdingId);
    const partyName = party?.nameOn(work.today) ?? "";
    const organisationId = party?.organisationId ?? null;
    const held = [...parties.values()].filter((one) => one.organisationId === organisationId);
    const { orphaned } = orphanhoodOn(held, work.today);
    const answer = mayReportOn(personOf(work), plan, { organisationId, name: partyName, orphaned });
    if (!answer.may) return refused(answer.reason, answer.detail);
    if (upon !== measure.reportCount + measure.handOvers.length) return outdated("changedMeanwhile");
    const report =
      "unchanged" in said ? done(confirmUnchanged(measure.lastReport, said.note)) : reportState(said);
    if (!report.ok) return report;
    const { kind, state } = report.value;
    await insertReport(work, measure, report.value, partyName, {
      act: kind === "changed" ? "plans.statusReported" : "plans.statusConfirmed",
      subjectKind: "measure",
      subjectId: measure.id,
      subjectName: `${measure.number} ${measure.title}`,
      before: measure.lastReport ? { state: measure.lastReport.state } : undefined,
      after: { state, party: partyName },
    });
    return done();
  });
}
