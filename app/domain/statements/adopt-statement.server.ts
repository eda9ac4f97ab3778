import { markOfStands } from "~/domain/positions/mark-of-stands";
import { loadStands } from "~/domain/positions/read-stands.server";
import { seatedCouncil } from "~/domain/positions/seated-council.server";
import { countBehind, countStands, seatedParties, standsByParty } from "~/domain/positions/stand-count";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { adopt, type StatementReason } from "./statement";
import { mayAdoptStatement, type StatementPolicyReason } from "./statement-policy";
import { loadStatement, saveStatement } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";

export type AdoptReason = StatementReason | StatementPolicyReason | "changedMeanwhile" | "standsChanged";

export interface AdoptStatement {
  id: string;
  version: number;
  /** The mark of the parties' answers that were read. */
  readStands: string;
  /** The meeting or other decision by which the council adopted the text. */
  decision: string;
  adoptedOn: LocalDate;
}

/** Notes that the council has adopted the text. Stands are counted among the parties that sat on the day of the decision. */
export async function adoptStatement(
  authority: Authority<"statement:adopt">,
  token: string,
  { id, version, readStands, decision, adoptedOn }: AdoptStatement,
): Promise<Outcome<undefined, AdoptReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayAdoptStatement(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    if (statement.version !== version) return outdated("changedMeanwhile");
    const stands = await loadStands(work, "statement", id);
    const standsOn = async (day: LocalDate) =>
      standsByParty(seatedParties(await seatedCouncil(work, day)), stands, statement);
    if (markOfStands(await standsOn(work.today)) !== readStands) return outdated("standsChanged");
    const count = countStands(await standsOn(adoptedOn));
    const adopted = adopt(statement, { decision, adoptedOn }, countBehind(count), work.today);
    if (!adopted.ok) return adopted;
    const audit = statementAudit("adopted", adopted.value, { after: { decision, adoptedOn, count } });
    const isSaved = await saveStatement(work, adopted.value, version, audit);
    return isSaved ? done() : outdated("changedMeanwhile");
  });
}
