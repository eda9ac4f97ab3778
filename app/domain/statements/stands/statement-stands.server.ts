import type { StandInput } from "~/domain/positions/stand-forms";
import { takeStandOn } from "~/domain/positions/take-stand.server";
import type { TextsForStands } from "~/domain/positions/text-kind.server";
import { withdrawStandOn, withdrawStandOnWord } from "~/domain/positions/withdraw-stand.server";
import { rollStatements } from "~/domain/statements/roll-statements.server";
import { textForStands } from "~/domain/statements/statement";
import { loadStatement } from "~/domain/statements/statement-store.server";
import { statementAudit } from "~/domain/statements/statement-trail.server";
import type { Authority } from "~/platform/access/authority";

/** Statements as texts that parties take stands on. A withdrawal from a published one reaches the overview and the public. */
const statementTexts: TextsForStands = {
  kind: "statement",
  async load(work, id) {
    const statement = await loadStatement(work, id);
    return {
      ...textForStands(statement),
      audit: (act, change) => statementAudit(act, statement, change),
      withdrawn: async () => {
        if (statement.stage === "published") await rollStatements(work, id);
      },
    };
  },
};

interface Withdrawal {
  statementId: string;
  standId: string;
  why: string;
}

/** Gives the party's answer to the text that was read. */
export function takePartyStand(
  authority: Authority<"stand:take">,
  token: string,
  { statementId: subjectId, ...input }: StandInput & { statementId: string },
) {
  return takeStandOn(statementTexts, authority, token, { subjectId, ...input });
}

/** Takes a party's stand back; also after publication, when the public sees both the stand and the withdrawal. */
export function withdrawPartyStand(
  authority: Authority<"stand:withdraw">,
  token: string,
  { statementId: subjectId, ...withdrawal }: Withdrawal,
) {
  return withdrawStandOn(statementTexts, authority, token, { subjectId, ...withdrawal });
}

/** Notes that a party that nobody speaks for takes its stand back, on the word of someone there. */
export function withdrawForParty(
  authority: Authority<"stand:withdraw-on-behalf">,
  token: string,
  { statementId: subjectId, ...withdrawal }: Withdrawal & { onWordOf: string },
) {
  return withdrawStandOnWord(statementTexts, authority, token, { subjectId, ...withdrawal });
}
