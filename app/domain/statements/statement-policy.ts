import { mayTakeStandOn, type StandPolicyReason } from "~/domain/positions/stand-policy";
import type { Actor } from "~/kernel/actor";
import { type Answer, may, mayNot } from "~/kernel/answer";
import type { Statement } from "./statement";

export type StatementPolicyReason =
  | StandPolicyReason
  | "onlyConvenor"
  | "draftIsConvenors"
  | "notDraft"
  | "notAdopted"
  | "nobodyBehind"
  | "publishedIsFinal"
  | "withdrawnIsFinal"
  | "adoptedIsDecided";

type Staged = Pick<Statement, "stage">;

/** A draft is the convenor's own until its text is opened for stands; a put away text stays with the convenor. */
export function mayReadStatement(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  if (actor.role === "convenor" || stage === "published") return may;
  if (actor.councilId === null || stage === "draft" || stage === "withdrawn-draft") {
    return mayNot("draftIsConvenors", "convenor");
  }
  return may;
}

export function mayDraftStatement(actor: Actor): Answer<StatementPolicyReason> {
  return actor.role === "convenor" ? may : mayNot("onlyConvenor", "convenor");
}

/** Also a frozen or adopted text can be changed; it is then opened for stands again. */
export function mayChangeText(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  const convenor = mayDraftStatement(actor);
  if (!convenor.may) return convenor;
  if (stage === "published") return mayNot("publishedIsFinal");
  return stage === "withdrawn-draft" ? mayNot("withdrawnIsFinal") : may;
}

export function mayFreeze(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  return convenorIn(actor, stage === "draft", "notDraft");
}

export function mayAdoptStatement(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  return convenorIn(actor, stage === "open-for-stands", "notOpenForStands");
}

export function mayPublish(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  return convenorIn(actor, stage === "adopted", stage === "published" ? "publishedIsFinal" : "notAdopted");
}

export function mayWithdrawDraft(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  const convenor = mayChangeText(actor, { stage });
  if (!convenor.may) return convenor;
  return stage === "adopted" ? mayNot("adoptedIsDecided") : may;
}

export function mayTakeStand(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  return mayTakeStandOn(actor, stage === "open-for-stands");
}

/** Asking those who have not answered, and moving the last day, while the text is open. */
export function mayRemind(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  return convenorIn(actor, stage === "open-for-stands", "notOpenForStands");
}

/** What the actor may do with a statement as it stands; `behind` counts the parties that stand behind its text. */
export function mayDoWith(actor: Actor, statement: Staged, behind: number) {
  const withSomeoneBehind = (answer: Answer<StatementPolicyReason>) =>
    answer.may && behind === 0 ? mayNot("nobodyBehind" as const) : answer;
  return {
    changeText: mayChangeText(actor, statement),
    freeze: mayFreeze(actor, statement),
    remind: mayRemind(actor, statement),
    adopt: withSomeoneBehind(mayAdoptStatement(actor, statement)),
    publish: withSomeoneBehind(mayPublish(actor, statement)),
    putAway: mayWithdrawDraft(actor, statement),
    takeStand: mayTakeStand(actor, statement),
  };
}
export type StatementMay = ReturnType<typeof mayDoWith>;

function convenorIn(
  actor: Actor,
  isStage: boolean,
  reason: StatementPolicyReason,
): Answer<StatementPolicyReason> {
  const convenor = mayDraftStatement(actor);
  if (!convenor.may) return convenor;
  return isStage ? may : mayNot(reason);
}
