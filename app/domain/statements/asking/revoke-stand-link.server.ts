import { mayRemind, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import { loadStatement } from "~/domain/statements/statement-store.server";
import { statementAudit } from "~/domain/statements/statement-trail.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { revokeLink } from "~/platform/access/links/revoke-link.server";
import { appendAudit } from "~/platform/audit/append-audit.server";

export type RevokeStandLinkReason = StatementPolicyReason | "linkGone";

/** Takes back a link to answer a statement, such as one whose letter went astray. What was answered by it stands. */
export async function revokeStandLink(
  authority: Authority<"statement:freeze">,
  token: string,
  { statementId, linkId }: { statementId: string; linkId: string },
): Promise<Outcome<undefined, RevokeStandLinkReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, statementId);
    const answer = mayRemind(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    const person = await revokeLink(work, statementId, linkId);
    if (person === null) return outdated("linkGone");
    await appendAudit(work, statementAudit("linkRevoked", statement, { after: { person, link: linkId } }));
    return done();
  });
}
