import type { LocalDate } from "~/domain/kernel/local-date";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { seatedCouncil } from "./seated-council.server";
import { askedParties, countBehind, countStands, standsByParty } from "./stand-count";
import { adopt, type StatementReason } from "./statement";
import { mayAdoptStatement, type StatementPolicyReason } from "./statement-policy";
import { loadStands, loadStatement, saveStatement } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";

export type AdoptReason = StatementReason | StatementPolicyReason | "changedMeanwhile";

export interface AdoptStatement {
  id: string;
  version: number;
  /** The meeting or other decision by which the council adopted the text. */
  decision: string;
  adoptedOn: LocalDate;
}

/** Notes that the council has adopted the text. Stands are counted among the parties that sat on the day of the decision. */
export async function adoptStatement(
  authority: Authority<"statement:adopt">,
  token: string,
  { id, version, decision, adoptedOn }: AdoptStatement,
): Promise<Outcome<undefined, AdoptReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayAdoptStatement(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    if (statement.version !== version) return refused("changedMeanwhile");
    const parties = askedParties(await seatedCouncil(work, adoptedOn));
    const stands = standsByParty(parties, await loadStands(work, id), statement.fingerprint ?? "");
    const count = countStands(stands);
    const adopted = adopt(statement, { decision, adoptedOn }, countBehind(count), work.today);
    if (!adopted.ok) return adopted;
    const audit = statementAudit("adopted", adopted.value, { after: { decision, adoptedOn, count } });
    const isSaved = await saveStatement(work, adopted.value, version, audit);
    return isSaved ? done() : refused("changedMeanwhile");
  });
}
