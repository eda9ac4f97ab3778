import { adoptStatement } from "~/domain/statements/adopt-statement.server";
import { readLastAsked } from "~/domain/statements/asking/last-asked.server";
import { linkedStatement } from "~/domain/statements/asking/linked-statement.server";
import { remindParties } from "~/domain/statements/asking/remind-parties.server";
import { revokeStandLink } from "~/domain/statements/asking/revoke-stand-link.server";
import { freezeStatement } from "~/domain/statements/freeze-statement.server";
import { moveStatementDeadline } from "~/domain/statements/move-deadline.server";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import { putAwayStatement } from "~/domain/statements/put-away-statement.server";
import { saveStatementText } from "~/domain/statements/save-statement.server";
import {
  takePartyStand,
  withdrawForParty,
  withdrawPartyStand,
} from "~/domain/statements/stands/statement-stands.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { loadStatement } from "~/domain/statements/statement-store.server";
import { statementEditorPage } from "~/domain/statements/text/statement-editor-page.server";
import { statementRevisionsPage } from "~/domain/statements/text/statement-revisions-page.server";
import { localDate } from "~/kernel/local-date";
import { loadLatestLetters, readLatestLetters } from "~/platform/mail/latest-letters.server";
import type { Calls } from "./asking";

const day = localDate("2026-11-23");
/** No row has this version. */
const version = -1;
const text = {
  title: "Ett uttalande",
  body: "En text.",
  addressees: "",
  registrationNumber: null,
  deadline: null,
};

export const statementCalls: Calls = {
  statementPage: ({ statement }, { by }) => statementPage(by<"statement:read">(), statement),
  statementRevisionsPage: ({ statement }, { by }) => statementRevisionsPage(by(), statement),
  statementEditorPage: ({ statement }, { by }) => statementEditorPage(by(), statement),
  saveStatementText: ({ statement: id }, { by, token }) =>
    saveStatementText(by(), token(), { id, version, input: text }),
  freezeStatement: ({ statement: id }, { by, token }) =>
    freezeStatement(by(), token(), { id, version, deadline: null }),
  moveStatementDeadline: ({ statement: id }, { by, token }) =>
    moveStatementDeadline(by(), token(), { id, version, deadline: null }),
  remindParties: ({ statement: id }, { by, token }) =>
    remindParties(by(), token(), { id, readLetters: "none" }),
  linkedStatement: ({ statement }, { by }) => linkedStatement(by({ role: "representative" }), statement),
  revokeStandLink: ({ statement: statementId, link: linkId }, { by, token }) =>
    revokeStandLink(by(), token(), { statementId, linkId }),
  adoptStatement: ({ statement: id }, { by, token }) =>
    adoptStatement(by(), token(), { id, version, readStands: "", decision: "§ 1", adoptedOn: day }),
  publishStatement: ({ statement: id }, { by, token }) =>
    publishStatement(by(), token(), { id, version, readStands: "" }),
  putAwayStatement: ({ statement: id }, { by, token }) => putAwayStatement(by(), token(), { id, version }),
  takePartyStand: ({ statement: statementId }, { by, token }) =>
    takePartyStand(by(), token(), {
      ...{ statementId, kind: "behind", text: "" },
      ...{ readFingerprint: "0".repeat(64), readStand: "" },
    }),
  withdrawPartyStand: ({ statement: statementId, stand: standId }, { by, token }) =>
    withdrawPartyStand(by(), token(), { statementId, standId, why: "Nytt beslut" }),
  withdrawForParty: ({ statement: statementId, stand: standId }, { by, token }) =>
    withdrawForParty(by(), token(), { statementId, standId, why: "Nytt beslut", onWordOf: "Ordföranden" }),

  readLatestLetters: ({ statement }, { reading }) =>
    reading((sql) => readLatestLetters(sql, { kind: "statement", id: statement })),
  readLastAsked: ({ statement }, { reading }) => reading((sql) => readLastAsked(sql, statement)),
  loadLatestLetters: ({ statement }, { inside }) =>
    inside((work) => loadLatestLetters(work, { kind: "statement", id: statement })),
  loadStatement: ({ statement }, { inside }) => inside((work) => loadStatement(work, statement)),
};
