import type { PartyStandView } from "~/domain/positions/stand-view";
import { type StatementPage, statementPage } from "~/domain/statements/statement-page.server";
import { type Authority, personOf } from "~/platform/access/authority";

/** What whoever answers by a link reads of a statement: its text and their own party's answer, not the others'. */
export interface LinkedStatement
  extends Pick<
    StatementPage,
    "id" | "title" | "body" | "addressees" | "textFingerprint" | "deadline" | "daysLeft"
  > {
  own: PartyStandView;
}

/** The statement of a link; null once it is no longer open for stands, or does not ask the party any more. */
export async function linkedStatement(
  authority: Authority<"stand:take">,
  id: string,
): Promise<LinkedStatement | null> {
  const [row] = await authority.read(
    (sql) =>
      sql<{ open: boolean }[]>`select stage = 'open-for-stands' as open from statement where id = ${id}`,
  );
  if (!row) throw new Response(null, { status: 404 });
  if (!row.open) return null;
  const { mandate } = personOf(authority);
  const { title, body, addressees, textFingerprint, deadline, daysLeft, parties, may } = await statementPage(
    authority,
    id,
  );
  const own = parties.find(({ organisationId }) => organisationId === mandate?.organisationId);
  if (!own || !may.takeStand.may) return null;
  return { id, title, body, addressees, textFingerprint, deadline, daysLeft, own };
}
