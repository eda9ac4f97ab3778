import type { StatementStage } from "~/domain/statements/statement";
import { mayReadStatement, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import type { Actor } from "~/kernel/actor";
import { type Answer, may, mayNot } from "~/kernel/answer";
import type { Document } from "./document";

/** A draft is the convenor's own until it is shared; from then on it is read by whoever may read what it is about. */
export function mayReadDocument(
  actor: Actor,
  { stage, statementStage }: Pick<Document, "stage"> & { statementStage: StatementStage },
): Answer<"draftIsConvenors" | StatementPolicyReason> {
  if (actor.role !== "convenor" && stage === "draft") return mayNot("draftIsConvenors", "convenor");
  return stage === "draft" ? may : mayReadStatement(actor, { stage: statementStage });
}
