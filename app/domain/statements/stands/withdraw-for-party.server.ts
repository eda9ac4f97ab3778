import { speakersToday } from "~/domain/statements/seated-council.server";
import { mayWithdrawStand, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import { loadStand, loadStands, loadStatement } from "~/domain/statements/statement-store.server";
import { done, type Outcome } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { type StandReason, withdrawStand } from "./stand";
import { keepWithdrawal, refusedWithdrawal } from "./withdraw-stand.server";

export type WithdrawForPartyReason = StandReason | StatementPolicyReason;

export interface WithdrawForParty {
  statementId: string;
  standId: string;
  why: string;
  /** Who at the party gave its word. */
  onWordOf: string;
}

/**
 * Takes back the stand of a party that nobody speaks for today, such as one that has left the council. The convenor
 * notes it on the word of someone at the party; the trail keeps both.
 */
export async function withdrawForParty(
  authority: Authority<"stand:withdraw-on-behalf">,
  token: string,
  { statementId, standId, why, onWordOf }: WithdrawForParty,
): Promise<Outcome<undefined, WithdrawForPartyReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, statementId);
    const stand = await loadStand(work, statementId, standId);
    const speakers = await speakersToday(work);
    const isSpokenFor = speakers.some(({ organisationId }) => organisationId === stand.organisationId);
    const person = personOf(authority);
    const answer = mayWithdrawStand(person, stand, isSpokenFor);
    if (!answer.may) return refusedWithdrawal(answer);
    const voice = { mandate: null, name: person.name, role: person.role, onWordOf };
    const stands = await loadStands(work, statementId);
    const withdrawn = withdrawStand(stand, why, voice, stands, work.now);
    if (!withdrawn.ok) return withdrawn;
    await keepWithdrawal(work, "standWithdrawnOnWord", statement, withdrawn.value);
    return done();
  });
}
