import { seatedCouncil } from "~/domain/positions/seated-council.server";
import { idsOf, seatedParties } from "~/domain/positions/stand-count";
import { markOfPlan } from "~/kernel/letter-plan";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { askParties, planAsking } from "./asking/ask-parties.server";
import { freeze, type StatementReason } from "./statement";
import { mayFreeze, type StatementPolicyReason } from "./statement-policy";
import { loadStatement, markFrozenRevision, saveStatement } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";

export type FreezeReason =
  | StatementReason
  | StatementPolicyReason
  | "changedMeanwhile"
  | "nobodyToAsk"
  | "receiversChanged";

export interface FreezeStatement {
  id: string;
  version: number;
  deadline: LocalDate | null;
  /** The mark of the letters that the page promised; left out where none did. */
  readReceivers?: string;
}

/** Freezes the text under its fingerprint, opens it for stands and writes to everyone who speaks for a party. */
export async function freezeStatement(
  authority: Authority<"statement:freeze">,
  token: string,
  { id, version, deadline, readReceivers }: FreezeStatement,
): Promise<Outcome<undefined, FreezeReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayFreeze(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    if (statement.version !== version) return outdated("changedMeanwhile");
    const parties = seatedParties(await seatedCouncil(work, work.today));
    const frozen = freeze(statement, deadline, idsOf(parties), work.now);
    if (!frozen.ok) return frozen;
    if (parties.length === 0) return refused("nobodyToAsk");
    const plan = await planAsking(work, parties);
    if (readReceivers !== undefined && markOfPlan(plan) !== readReceivers)
      return outdated("receiversChanged");
    const { title } = frozen.value;
    const letters = await askParties(work, plan, {
      statementId: id,
      template: "standAsked",
      title,
      deadline,
    });
    const { fingerprint } = frozen.value;
    const audit = statementAudit("frozen", frozen.value, { after: { fingerprint, deadline, letters } });
    const isSaved = await saveStatement(work, frozen.value, version, audit);
    if (!isSaved) return outdated("changedMeanwhile");
    await markFrozenRevision(work, frozen.value);
    return done();
  });
}
