import { loadFollowedMeasure } from "~/domain/plans/follow-up/follow-up-store.server";
import { responsibleOn } from "~/domain/plans/follow-up/hand-over";
import { loadHoldingVoices } from "~/domain/plans/follow-up/holding-voices.server";
import { orphanhoodOn } from "~/domain/plans/follow-up/orphaned-measures";
import { loadPlanParties } from "~/domain/plans/plan-parties.server";
import { mayAskStatus, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { markOfPlan, planLetters } from "~/kernel/letter-plan";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { linkExpiry } from "~/platform/access/links/link-end";
import { makeLink } from "~/platform/access/links/make-link.server";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { loadLatestLetters, markOfLetters } from "~/platform/mail/latest-letters.server";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { sendPlanned } from "~/platform/mail/send-planned.server";

export interface AskingStatus {
  readonly measureId: string;
  /** The mark of the latest letters that the page told of: two who press at once ask once. */
  readonly readLetters: string;
  /** The mark of the letters that the page promised. */
  readonly readReceivers: string;
}

export type AskStatusReason = PlanPolicyReason | "lettersSent" | "receiversChanged" | "nobodyReached";

/**
 * Asks those who speak for the responsible party how a measure goes: one letter to each, with a link to answer by.
 * Returns how many letters go.
 */
export function askStatus(
  authority: Authority<"status:ask">,
  token: string,
  { measureId, readLetters, readReceivers }: AskingStatus,
): Promise<Outcome<{ letters: number }, AskStatusReason>> {
  return authority.act(token, async (work) => {
    const measure = await loadFollowedMeasure(work, measureId);
    const plan = await loadPlan(work, measure.planId);
    const parties = await loadPlanParties(work);
    const holdingId = responsibleOn(measure.responsibleHoldingId, measure.handOvers, work.today);
    const party = holdingId === null ? undefined : parties.get(holdingId);
    const held = [...parties.values()].filter((one) => one.organisationId === party?.organisationId);
    const { orphaned } = orphanhoodOn(held, work.today);
    const answer = mayAskStatus(personOf(work), plan, { orphaned: orphaned || !party });
    if (!answer.may || !party) return refused(answer.may ? "measureOrphaned" : answer.reason);
    const latest = await loadLatestLetters(work, { kind: "measure", id: measureId });
    if (markOfLetters(latest) !== readLetters)
      return outdated("lettersSent", latest && { who: latest.by, when: latest.at.toISOString() });
    const { organisationId } = party;
    const name = party.nameOn(work.today);
    const voices = await loadHoldingVoices(work);
    const letters = planLetters([{ organisationId, name }], voices);
    if (markOfPlan(letters) !== readReceivers) return outdated("receiversChanged");
    if (letters.every(({ why }) => why !== null)) return refused("nobodyReached");
    const expiresAt = linkExpiry(work.today, null);
    const { number, title } = measure;
    const receipt = await sendPlanned(letters, async ({ address: to, language, representationId }) => {
      const link = { purpose: "status", subjectId: measureId, representationId, expiresAt } as const;
      const path = await makeLink(work, link);
      const values = { party: name, measure: `${number} ${title}` };
      return queueLetter(work, { to, language, template: "statusAsked", values, path });
    });
    await appendAudit(work, {
      act: "plans.statusAsked",
      subjectKind: "measure",
      subjectId: measureId,
      subjectName: `${number} ${title}`,
      after: { letters: receipt },
    });
    return done({ letters: receipt.ids?.length ?? 0 });
  });
}
