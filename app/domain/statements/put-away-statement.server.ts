import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { type StatementReason, withdrawDraft } from "./statement";
import { mayWithdrawDraft, type StatementPolicyReason } from "./statement-policy";
import { loadStatement, saveStatement } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";

export type PutAwayReason = StatementReason | StatementPolicyReason | "changedMeanwhile";

/** Puts away a text that will not be adopted. Nothing of it is erased. */
export async function putAwayStatement(
  authority: Authority<"statement:draft">,
  token: string,
  { id, version }: { id: string; version: number },
): Promise<Outcome<undefined, PutAwayReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayWithdrawDraft(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    if (statement.version !== version) return outdated("changedMeanwhile");
    const away = withdrawDraft(statement);
    if (!away.ok) return away;
    const audit = statementAudit("putAway", statement, { before: { stage: statement.stage } });
    const isSaved = await saveStatement(work, away.value, version, audit);
    return isSaved ? done() : outdated("changedMeanwhile");
  });
}
