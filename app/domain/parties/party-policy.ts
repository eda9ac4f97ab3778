import { type Actor, speaksFor } from "~/kernel/actor";
import { type Answer, may, mayNot } from "~/kernel/answer";
import type { Organisation } from "./registry/organisation";
import type { SeatHolding } from "./seats/seat-holding";

export type PartyPolicyReason = "onlyConvenor" | "registeredElsewhere" | "onlyOwnParty";

/** Seats, holdings, mandates and people of the council are kept by its convenor. */
export function mayEditParties(actor: Actor): Answer<PartyPolicyReason> {
  return actor.role === "convenor" ? may : mayNot("onlyConvenor", "convenor");
}

/** An organisation of the shared registry is changed only by the council that registered it. */
export function mayEditOrganisation(
  actor: Actor,
  organisation: Pick<Organisation, "registeredBy" | "name">,
): Answer<PartyPolicyReason> {
  const convenor = mayEditParties(actor);
  if (!convenor.may) return convenor;
  if (organisation.registeredBy === actor.councilId) return may;
  return mayNot("registeredElsewhere", "operator", { name: organisation.name });
}

/** Addresses and telephone numbers: the convenor sees all of the council, a party's people those of their own party. */
export function mayReadContacts(
  actor: Actor,
  holding: Pick<SeatHolding, "organisationId">,
): Answer<PartyPolicyReason> {
  if (actor.role === "convenor") return may;
  return speaksFor(actor)?.organisationId === holding.organisationId
    ? may
    : mayNot("onlyOwnParty", "convenor");
}
