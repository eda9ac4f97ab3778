import { type Actor, speaksFor } from "~/kernel/actor";
import { type Answer, may, mayNot } from "~/kernel/answer";
import type { Stand } from "./stands/stand";
import type { Statement } from "./statement";

export type StatementPolicyReason =
  | "onlyConvenor"
  | "draftIsConvenors"
  | "onlyParties"
  | "coOptedTakesNoStand"
  | "onlyOwnParty"
  | "notDraft"
  | "notOpenForStands"
  | "notAdopted"
  | "alreadyWithdrawn"
  | "partySpeaksForItself"
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

/** A party's ordinary representative or substitute takes its stand while the text is open. */
export function mayTakeStand(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  if (actor.role === "co-opted") return mayNot("coOptedTakesNoStand", "representative");
  if (speaksFor(actor) === null) return mayNot("onlyParties", "representative");
  return stage === "open-for-stands" ? may : mayNot("notOpenForStands", "convenor");
}

/** Asking those who have not answered, and moving the last day, while the text is open. */
export function mayRemind(actor: Actor, { stage }: Staged): Answer<StatementPolicyReason> {
  return convenorIn(actor, stage === "open-for-stands", "notOpenForStands");
}

/**
 * Anyone who now speaks for the party may take its stand back, also after publication. For a party that nobody
 * speaks for any longer, such as one that has left the council, the convenor notes it on the party's word.
 */
export function mayWithdrawStand(
  actor: Actor,
  stand: Pick<Stand, "organisationId" | "withdrawnAt" | "partyName">,
  /** Someone holds a mandate for the party today. */
  isSpokenFor: boolean,
): Answer<StatementPolicyReason> {
  if (actor.role === "convenor") {
    if (stand.withdrawnAt !== null) return mayNot("alreadyWithdrawn");
    return isSpokenFor ? mayNot("partySpeaksForItself", "representative", { party: stand.partyName }) : may;
  }
  const mandate = actor.role === "co-opted" ? null : speaksFor(actor);
  if (mandate === null) return mayNot("onlyParties", "representative");
  if (mandate.organisationId !== stand.organisationId) {
    return mayNot("onlyOwnParty", "representative", { party: stand.partyName });
  }
  return stand.withdrawnAt === null ? may : mayNot("alreadyWithdrawn");
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
