import { seatedCouncil } from "~/domain/positions/seated-council.server";
import { idsOf, seatedParties } from "~/domain/positions/stand-count";
import { type LetterReceipt, markOfPlan } from "~/kernel/letter-plan";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { askParties, planAsking } from "./asking/ask-parties.server";
import { silentParties } from "./asking/silent-parties.server";
import { changeText, type StatementReason } from "./statement";
import type { StatementInput } from "./statement-forms";
import { mayChangeText, type StatementPolicyReason } from "./statement-policy";
import { loadStatement, saveStatement } from "./statement-store.server";
import { statementAudit } from "./statement-trail.server";

export type SaveReason =
  | StatementReason
  | StatementPolicyReason
  | "deadlinePassed"
  | "receiversChanged"
  | "changedMeanwhile";

export interface SaveStatement {
  id: string;
  /** The version that the form was opened with. */
  version: number;
  input: StatementInput;
  /** The mark of the letters that the page promised when the text is opened again; left out where none did. */
  readReceivers?: string;
}

/**
 * Saves title, text, addressees and facts. A new text becomes a revision. If the text was open for stands or
 * adopted it is opened again: the parties get a letter, and what they said of the earlier text stays with it.
 */
export async function saveStatementText(
  authority: Authority<"statement:draft">,
  token: string,
  { id, version, input, readReceivers }: SaveStatement,
): Promise<Outcome<{ isReopened: boolean }, SaveReason>> {
  return authority.act(token, async (work) => {
    const statement = await loadStatement(work, id);
    const answer = mayChangeText(personOf(authority), statement);
    if (!answer.may) return refused(answer.reason);
    if (statement.version !== version) return outdated("changedMeanwhile");
    const parties = seatedParties(await seatedCouncil(work, work.today));
    const changed = changeText(statement, input, idsOf(parties), work.now);
    if (!changed.ok) return changed;
    const { isNewText, isReopened } = changed.value;
    const { registrationNumber, deadline } = input;
    const isMoved = deadline !== statement.deadline;
    if (isMoved && deadline !== null && deadline < work.today) return refused("deadlinePassed");
    const saved = { ...changed.value.statement, registrationNumber, deadline };
    if (isReopened && readReceivers !== undefined) {
      if (markOfPlan(await planAsking(work, parties)) !== readReceivers) return outdated("receiversChanged");
    }
    const letters: LetterReceipt | undefined = isReopened
      ? await askParties(work, await planAsking(work, await silentParties(work, saved)), {
          statementId: id,
          template: "standAsked",
          title: saved.title,
          deadline,
        })
      : undefined;
    const act = isReopened ? "reopened" : isNewText ? "textSaved" : "factsSaved";
    const audit = statementAudit(act, saved, {
      before: { revision: statement.revisionNo, fingerprint: statement.fingerprint },
      after: { revision: saved.revisionNo, fingerprint: saved.fingerprint, letters },
    });
    const isSaved = await saveStatement(work, saved, version, audit, { newText: isNewText });
    return isSaved ? done({ isReopened }) : outdated("changedMeanwhile");
  });
}
