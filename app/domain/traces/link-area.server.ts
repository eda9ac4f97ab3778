import { mayDraftStatement, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import { statementAudit } from "~/domain/statements/statement-trail.server";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { belongsTo, mostLinks } from "./trace-link";
import {
  areaTitle,
  deleteLink,
  insertLink,
  linksBeside,
  loadLinkedStatement,
} from "./trace-link-store.server";

export type LinkAreaReason =
  | StatementPolicyReason
  | "areaUnknown"
  | "areaLinked"
  | "areaNotLinked"
  | "areasFull";

interface AreaOfStatement {
  statementId: string;
  lineageId: string;
}

/** Says that a statement belongs to an area of the plans, whatever year. Its text and stands stay as they are. */
export function linkArea(
  authority: Authority<"statement:draft">,
  token: string,
  { statementId, lineageId }: AreaOfStatement,
): Promise<Outcome<undefined, LinkAreaReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadLinkedStatement(work, statementId);
    const answer = mayDraftStatement(personOf(authority));
    if (!answer.may) return refused(answer.reason);
    const area = await areaTitle(work, lineageId);
    if (area === null) return refused("areaUnknown");
    const link = belongsTo(statementId, lineageId);
    const beside = await linksBeside(work, link);
    if (beside.includes(lineageId)) return refused("areaLinked");
    if (beside.length >= mostLinks) return refused("areasFull");
    await insertLink(work, link, statementAudit("areaLinked", statement, { after: { area, lineageId } }));
    return done();
  });
}

/** Takes the link away again. The trail keeps which area it was. */
export function unlinkArea(
  authority: Authority<"statement:draft">,
  token: string,
  { statementId, lineageId }: AreaOfStatement,
): Promise<Outcome<undefined, LinkAreaReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadLinkedStatement(work, statementId);
    const answer = mayDraftStatement(personOf(authority));
    if (!answer.may) return refused(answer.reason);
    const link = belongsTo(statementId, lineageId);
    if (!(await linksBeside(work, link)).includes(lineageId)) return refused("areaNotLinked");
    const before = { area: await areaTitle(work, lineageId), lineageId };
    await deleteLink(work, link, statementAudit("areaUnlinked", statement, { before }));
    return done();
  });
}
