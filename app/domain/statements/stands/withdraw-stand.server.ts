import { rollStatements } from "~/domain/statements/roll-statements.server";
import { holdsMandate } from "~/domain/statements/seated-council.server";
import type { Statement } from "~/domain/statements/statement";
import { mayWithdrawStand, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import {
  loadStand,
  loadStands,
  loadStatement,
  saveWithdrawal,
} from "~/domain/statements/statement-store.server";
import { standInTrail, statementAudit } from "~/domain/statements/statement-trail.server";
import { speaksFor } from "~/kernel/actor";
import type { No } from "~/kernel/answer";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { type Stand, type StandReason, withdrawStand } from "./stand";

export type WithdrawReason = StandReason | StatementPolicyReason | "mandateEnded";

/**
 * Takes a party's stand back, with the reason, by whoever now speaks for the party; also after publication, when
 * the public sees both the stand and the withdrawal.
 */
export async function withdrawPartyStand(
  authority: Authority<"stand:withdraw">,
  token: string,
  { statementId, standId, why }: { statementId: string; standId: string; why: string },
): Promise<Outcome<undefined, WithdrawReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, statementId);
    const stand = await loadStand(work, statementId, standId);
    const person = personOf(authority);
    const answer = mayWithdrawStand(person, stand, true);
    if (!answer.may) return refusedWithdrawal(answer);
    const mandate = speaksFor(person);
    if (mandate === null || !(await holdsMandate(work))) return refused("mandateEnded");
    const voice = { mandate, name: person.name, role: person.role };
    const withdrawn = withdrawStand(stand, why, voice, await loadStands(work, statementId), work.now);
    if (!withdrawn.ok) return withdrawn;
    await keepWithdrawal(work, "standWithdrawn", statement, withdrawn.value);
    return done();
  });
}

/** The refusal of a withdrawal. That the stand has been taken back is news to whoever had it before them. */
export function refusedWithdrawal({ reason, detail }: No<StatementPolicyReason>) {
  return reason === "alreadyWithdrawn" ? outdated(reason) : refused(reason, detail);
}

/** Keeps a withdrawal with its trace; one from a published statement reaches the overview and the public. */
export async function keepWithdrawal(
  work: Work,
  act: "standWithdrawn" | "standWithdrawnOnWord",
  statement: Statement,
  stand: Stand,
): Promise<void> {
  const { partyName: party, withdrawnWhy: why, withdrawnOnWordOf: onWordOf } = stand;
  const after = onWordOf === null ? { party, why } : { party, why, onWordOf };
  const audit = statementAudit(act, statement, { before: standInTrail(stand), after });
  await saveWithdrawal(work, stand, audit);
  if (statement.stage !== "published") return;
  await rollStatements(work, statement.id);
}
