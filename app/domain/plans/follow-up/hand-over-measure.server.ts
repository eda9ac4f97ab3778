import { loadPlanParties } from "~/domain/plans/plan-parties.server";
import { mayHandOver, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { insertHandOver, loadFollowedMeasure } from "./follow-up-store.server";
import { type HandOverReason, handOver, responsibleOn } from "./hand-over";
import { loadHoldingVoices } from "./holding-voices.server";
import { lettersToReceiver, markOfVoices } from "./receiver-letters";
import { tellReceiver } from "./tell-receiver.server";

export type HandingOver = {
  readonly toHoldingId: string;
  readonly onDate: LocalDate;
  readonly reason: string;
  /** The mark of the letters that the page promised; left out where none did. */
  readonly readReceivers?: string;
};
export type HandOverMeasureReason =
  | HandOverReason
  | PlanPolicyReason
  | "receiverMissing"
  | "receiversChanged"
  | "changedMeanwhile";

/**
 * Passes a measure on to another party from a day. The adopted text stays as it is; the receiver's people get a
 * letter. `upon` is the number of hand-overs that the form was opened with. Returns how many letters go.
 */
export function handOverMeasure(
  authority: Authority<"plan:hand-over">,
  token: string,
  measureId: string,
  upon: number,
  { toHoldingId, onDate, reason, readReceivers }: HandingOver,
): Promise<Outcome<{ letters: number }, HandOverMeasureReason>> {
  return authority.act(token, async (work) => {
    const measure = await loadFollowedMeasure(work, measureId);
    const plan = await loadPlan(work, measure.planId);
    const answer = mayHandOver(personOf(work), plan);
    if (!answer.may) return refused(answer.reason, answer.detail);
    if (upon !== measure.handOvers.length) return outdated("changedMeanwhile");
    const parties = await loadPlanParties(work);
    const fromHoldingId = responsibleOn(measure.responsibleHoldingId, measure.handOvers, onDate);
    const receiver = parties.get(toHoldingId);
    if (!receiver || fromHoldingId === null || plan.adoptedOn === null) return refused("receiverMissing");
    const from = parties.get(fromHoldingId);
    const { handOvers } = measure;
    const ruled = handOver(
      { responsibleOrganisationId: from?.organisationId ?? null, adoptedOn: plan.adoptedOn, handOvers },
      receiver,
      onDate,
      work.today,
    );
    if (!ruled.ok) return ruled;
    const voices = await loadHoldingVoices(work);
    if (readReceivers !== undefined && markOfVoices(voices) !== readReceivers)
      return outdated("receiversChanged");
    const subjectName = `${measure.number} ${measure.title}`;
    const passed = { measureId, fromHoldingId, toHoldingId, onDate, reason };
    await insertHandOver(work, passed, {
      act: "plans.measureHandedOver",
      subjectKind: "measure",
      subjectId: measure.id,
      subjectName,
      before: { party: from?.nameOn(onDate) ?? "" },
      after: { party: receiver.nameOn(onDate), onDate },
    });
    const name = receiver.nameOn(work.today);
    const letters = await tellReceiver(work, lettersToReceiver({ ...receiver, name }, voices), measure);
    return done({ letters });
  });
}
