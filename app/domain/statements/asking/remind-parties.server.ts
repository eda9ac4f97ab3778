import { mayRemind, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import { loadStatement } from "~/domain/statements/statement-store.server";
import { statementAudit } from "~/domain/statements/statement-trail.server";
import { type LetterReceipt, markOfPlan } from "~/kernel/letter-plan";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { loadLatestLetters, markOfLetters } from "~/platform/mail/latest-letters.server";
import { askParties, planAsking } from "./ask-parties.server";
import { silentParties } from "./silent-parties.server";

export type RemindReason =
  | StatementPolicyReason
  | "notOpenForStands"
  | "allHaveAnswered"
  | "lettersSent"
  | "receiversChanged"
  | "nobodyReached";

export interface RemindParties {
  id: string;
  /** The mark of the latest letters that the page told of: two who press at once send one reminder. */
  readLetters: string;
  /** The mark of the letters that the page promised; left out where none did. */
  readReceivers?: string;
}

/** Writes to the parties that have not answered, and says exactly who got a letter and who did not. */
export async function remindParties(
  authority: Authority<"statement:freeze">,
  token: string,
  { id, readLetters, readReceivers }: RemindParties,
): Promise<Outcome<LetterReceipt, RemindReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayRemind(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    const { fingerprint, title, deadline } = statement;
    if (statement.stage !== "open-for-stands" || fingerprint === null) return refused("notOpenForStands");
    const latest = await loadLatestLetters(work, { kind: "statement", id });
    if (markOfLetters(latest) !== readLetters) {
      return outdated("lettersSent", latest && { who: latest.by, when: latest.at.toISOString() });
    }
    const silent = await silentParties(work, statement);
    if (silent.length === 0) return refused("allHaveAnswered");
    const plan = await planAsking(work, silent);
    if (readReceivers !== undefined && markOfPlan(plan) !== readReceivers)
      return outdated("receiversChanged");
    if (plan.every(({ why }) => why !== null)) return refused("nobodyReached");
    const letters = await askParties(work, plan, {
      statementId: id,
      template: "standReminder",
      title,
      deadline,
    });
    await appendAudit(work, statementAudit("reminded", statement, { after: { letters } }));
    return done(letters);
  });
}
