import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { moveDeadline, type StatementReason } from "./statement";
import { mayRemind, type StatementPolicyReason } from "./statement-policy";
import { loadStatement, saveStatement } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";

export type MoveReason = StatementReason | StatementPolicyReason | "changedMeanwhile";

/** Gives the parties more time, or less; stands that are given stay. */
export async function moveStatementDeadline(
  authority: Authority<"statement:freeze">,
  token: string,
  { id, version, deadline }: { id: string; version: number; deadline: LocalDate | null },
): Promise<Outcome<undefined, MoveReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayRemind(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    if (statement.version !== version) return outdated("changedMeanwhile");
    const moved = moveDeadline(statement, deadline, work.today);
    if (!moved.ok) return moved;
    const audit = statementAudit("deadlineMoved", statement, {
      before: { deadline: statement.deadline },
      after: { deadline },
    });
    const isSaved = await saveStatement(work, moved.value, version, audit);
    return isSaved ? done() : outdated("changedMeanwhile");
  });
}
