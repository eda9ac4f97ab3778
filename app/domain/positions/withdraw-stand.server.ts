import { speaksFor } from "~/kernel/actor";
import type { No } from "~/kernel/answer";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { loadStand, loadStands } from "./read-stands.server";
import { holdsMandate, speakersToday } from "./seated-council.server";
import { type Stand, type StandReason, withdrawStand } from "./stand";
import { mayWithdrawStand, type StandPolicyReason } from "./stand-policy";
import { saveWithdrawal } from "./stand-store.server";
import { standInTrail } from "./stand-trail";
import type { StandAct, StandingText, TextsForStands } from "./text-kind.server";

export type WithdrawReason = StandReason | StandPolicyReason | "mandateEnded";

interface Withdrawal {
  subjectId: string;
  standId: string;
  why: string;
}

/** Takes a party's stand back, with the reason, by whoever now speaks for the party. */
export async function withdrawStandOn(
  texts: TextsForStands,
  authority: Authority<"stand:withdraw">,
  token: string,
  { subjectId, standId, why }: Withdrawal,
): Promise<Outcome<undefined, WithdrawReason>> {
  return authority.act(token, async (work) => {
    const text = await texts.load(work, subjectId);
    const stand = await loadStand(work, texts.kind, subjectId, standId);
    const person = personOf(authority);
    const answer = mayWithdrawStand(person, stand, true);
    if (!answer.may) return refusedWithdrawal(answer);
    const mandate = speaksFor(person);
    if (mandate === null || !(await holdsMandate(work))) return refused("mandateEnded");
    const voice = { mandate, name: person.name, role: person.role };
    const stands = await loadStands(work, texts.kind, subjectId);
    const withdrawn = withdrawStand(stand, why, voice, stands, work.now);
    if (!withdrawn.ok) return withdrawn;
    await keepWithdrawal(work, "standWithdrawn", text, withdrawn.value);
    return done();
  });
}

/**
 * Takes back the stand of a party that nobody speaks for today, such as one that has left the council. The convenor
 * notes it on the word of someone at the party; the trail keeps both.
 */
export async function withdrawStandOnWord(
  texts: TextsForStands,
  authority: Authority<"stand:withdraw-on-behalf">,
  token: string,
  /** `onWordOf` is who at the party gave its word. */
  { subjectId, standId, why, onWordOf }: Withdrawal & { onWordOf: string },
): Promise<Outcome<undefined, WithdrawReason>> {
  return authority.act(token, async (work) => {
    const text = await texts.load(work, subjectId);
    const stand = await loadStand(work, texts.kind, subjectId, standId);
    const speakers = await speakersToday(work);
    const isSpokenFor = speakers.some(({ organisationId }) => organisationId === stand.organisationId);
    const person = personOf(authority);
    const answer = mayWithdrawStand(person, stand, isSpokenFor);
    if (!answer.may) return refusedWithdrawal(answer);
    const voice = { mandate: null, name: person.name, role: person.role, onWordOf };
    const stands = await loadStands(work, texts.kind, subjectId);
    const withdrawn = withdrawStand(stand, why, voice, stands, work.now);
    if (!withdrawn.ok) return withdrawn;
    await keepWithdrawal(work, "standWithdrawnOnWord", text, withdrawn.value);
    return done();
  });
}

/** The refusal of a withdrawal. That the stand has been taken back is news to whoever had it before them. */
function refusedWithdrawal({ reason, detail }: No<StandPolicyReason>) {
  return reason === "alreadyWithdrawn" ? outdated(reason) : refused(reason, detail);
}

async function keepWithdrawal(work: Work, act: StandAct, text: StandingText, stand: Stand): Promise<void> {
  const { partyName: party, withdrawnWhy: why, withdrawnOnWordOf: onWordOf } = stand;
  const after = onWordOf === null ? { party, why } : { party, why, onWordOf };
  await saveWithdrawal(work, stand, text.audit(act, { before: standInTrail(stand), after }));
  await text.withdrawn();
}
