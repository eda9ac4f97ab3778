import { type Actor, speaksFor } from "~/kernel/actor";
import { type Answer, may, mayNot } from "~/kernel/answer";
import type { Stand } from "./stand";

export type StandPolicyReason =
  | "onlyParties"
  | "coOptedTakesNoStand"
  | "onlyOwnParty"
  | "notOpenForStands"
  | "alreadyWithdrawn"
  | "partySpeaksForItself";

/** A party's ordinary representative or substitute takes its stand while the text is open. */
export function mayTakeStandOn(actor: Actor, isOpen: boolean): Answer<StandPolicyReason> {
  if (actor.role === "co-opted") return mayNot("coOptedTakesNoStand", "representative");
  if (speaksFor(actor) === null) return mayNot("onlyParties", "representative");
  return isOpen ? may : mayNot("notOpenForStands", "convenor");
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
): Answer<StandPolicyReason> {
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
