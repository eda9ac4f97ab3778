import type { AuditDraft } from "~/platform/access/authority";
import type { Statement } from "./statement";

/** What is done to a statement; each has its sentence under `activity` in the namespace `statements`. */
export type StatementAct =
  | "drafted"
  | "textSaved"
  | "factsSaved"
  | "areaLinked"
  | "areaUnlinked"
  | "frozen"
  | "reopened"
  | "deadlineMoved"
  | "reminded"
  | "linkRevoked"
  | "adopted"
  | "published"
  | "putAway"
  | "standTaken"
  | "standWithdrawn"
  | "standWithdrawnOnWord";

/** The trail's entry for an act on a statement. */
export function statementAudit(
  act: StatementAct,
  statement: Pick<Statement, "id" | "title">,
  change: Pick<AuditDraft, "before" | "after"> = {},
): AuditDraft {
  return {
    act: `statements.${act}`,
    subjectKind: "statement",
    subjectId: statement.id,
    subjectName: statement.title,
    ...change,
  };
}
