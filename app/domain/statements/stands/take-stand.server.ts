import { holdsMandate } from "~/domain/statements/seated-council.server";
import type { StandInput } from "~/domain/statements/statement-forms";
import { mayTakeStand, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import { insertStand, loadStands, loadStatement } from "~/domain/statements/statement-store.server";
import { standInTrail, statementAudit } from "~/domain/statements/statement-trail.server";
import { speaksFor } from "~/kernel/actor";
import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { currentStand, type StandReason, takeStand } from "./stand";

export type TakeStandReason = StandReason | StatementPolicyReason | "mandateEnded";

/** Gives the party's answer to the text that was read. A changed answer is added; the earlier one stays. */
export async function takePartyStand(
  authority: Authority<"stand:take">,
  token: string,
  { statementId, ...input }: StandInput & { statementId: string },
): Promise<Outcome<{ id: string }, TakeStandReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, statementId);
    const person = personOf(authority);
    const answer = mayTakeStand(person, statement);
    if (!answer.may) return refused(answer.reason);
    const mandate = speaksFor(person);
    if (mandate === null || !(await holdsMandate(work))) return refused("mandateEnded");
    const earlier = await loadStands(work, statementId);
    const voice = { mandate, name: person.name, role: person.role };
    const taken = takeStand(statement, { id: newId(), ...input }, voice, earlier, work.now);
    if (!taken.ok) return taken;
    const before = currentStand(earlier, mandate.organisationId, taken.value.fingerprint);
    const audit = statementAudit("standTaken", statement, {
      before: before && standInTrail(before),
      after: standInTrail(taken.value),
    });
    await insertStand(work, taken.value, audit);
    return done({ id: taken.value.id });
  });
}
