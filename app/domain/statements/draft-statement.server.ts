import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import type { Statement } from "./statement";
import type { StatementInput } from "./statement-forms";
import { mayDraftStatement, type StatementPolicyReason } from "./statement-policy";
import { insertStatement } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";
import { cleanLine } from "./text/statement-text";

/** Begins a statement. Nobody but the convenor sees it until its text is opened for stands. */
export async function draftStatement(
  authority: Authority<"statement:draft">,
  token: string,
  input: StatementInput,
): Promise<Outcome<{ id: string }, StatementPolicyReason>> {
  return authority.act(token, async (work) => {
    const answer = mayDraftStatement(personOf(authority));
    if (!answer.may) return refused(answer.reason);
    const statement: Statement = {
      ...input,
      id: newId(),
      title: cleanLine(input.title),
      stage: "draft",
      revisionNo: 1,
      fingerprint: null,
      frozenAt: null,
      asked: [],
      adoptedOn: null,
      decision: null,
      numberYear: null,
      numberSeq: null,
      publishedAt: null,
      compositionOn: null,
      version: 1,
    };
    await insertStatement(work, statement, statementAudit("drafted", statement));
    return done({ id: statement.id });
  });
}
