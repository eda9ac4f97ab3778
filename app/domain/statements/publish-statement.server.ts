import { snapshotOf } from "~/domain/parties/composition/composition-snapshot";
import { markOfStands } from "~/domain/positions/mark-of-stands";
import { loadStands } from "~/domain/positions/read-stands.server";
import { seatedCouncil } from "~/domain/positions/seated-council.server";
import { countBehind, countStands, seatedParties, standsByParty } from "~/domain/positions/stand-count";
import { yearOf } from "~/kernel/local-date";
import { formatNumber, type YearNumber } from "~/kernel/numbering";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { rollStatements } from "./roll-statements.server";
import { publish, type StatementReason } from "./statement";
import { mayPublish, type StatementPolicyReason } from "./statement-policy";
import { loadStatement, saveStatement, takeStatementNumber } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";

export type PublishReason = StatementReason | StatementPolicyReason | "changedMeanwhile" | "standsChanged";

export interface PublishStatement {
  id: string;
  version: number;
  /** The mark of the parties' answers that were read. */
  readStands: string;
}

/** Publishes an adopted statement under the year's next number, with the council as it is composed today. */
export async function publishStatement(
  authority: Authority<"statement:publish">,
  token: string,
  { id, version, readStands }: PublishStatement,
): Promise<Outcome<YearNumber, PublishReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayPublish(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    if (statement.version !== version) return outdated("changedMeanwhile");
    const composition = snapshotOf(await seatedCouncil(work, work.today));
    const parties = standsByParty(
      seatedParties(composition),
      await loadStands(work, "statement", id),
      statement,
    );
    if (markOfStands(parties) !== readStands) return outdated("standsChanged");
    const year = yearOf(work.today);
    const number = { year, seq: await takeStatementNumber(work, year) };
    const published = publish(statement, number, countBehind(countStands(parties)), work.now);
    if (!published.ok) return published;
    const audit = statementAudit("published", published.value, { after: { number: formatNumber(number) } });
    const isSaved = await saveStatement(work, published.value, version, audit, { composition });
    if (!isSaved) return outdated("changedMeanwhile");
    await rollStatements(work, id);
    return done(number);
  });
}
