import type { Person } from "~/domain/parties/mandates/person";
import type { Representation } from "~/domain/parties/mandates/representation";
import type { Organisation } from "~/domain/parties/registry/organisation";
import type { Seat } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import type { AuditDraft } from "~/platform/access/authority";
import { perspectiveWords, wordFor } from "./party-sheet";

/** How the trail names and keeps what the acts on parties change. The trail is in Swedish, as the authority's is. */

export type PartyAct =
  | "organisationRegistered"
  | "organisationCorrected"
  | "organisationRenamed"
  | "organisationMerged"
  | "organisationParted"
  | "seatAdded"
  | "seatCorrected"
  | "seatEnded"
  | "seatRemoved"
  | "partyCoOpted"
  | "partyPlaced"
  | "holderChanged"
  | "holdingEnded"
  | "holdingCorrected"
  | "holdingRemoved"
  | "personAdded"
  | "personCorrected"
  | "personRemoved"
  | "representativeAppointed"
  | "representativeReplaced"
  | "mandateEnded"
  | "mandateCorrected"
  | "mandateRemoved"
  | "sheetRead"
  | "sheetImported"
  | "partiesExported";

/** The seat's own name, or its perspective. */
function seatName(seat: Pick<Seat, "label" | "perspective">): string {
  return seat.label ?? wordFor(perspectiveWords, seat.perspective, "sv");
}

export function seatEntry(act: PartyAct, after: Seat, before?: Seat): AuditDraft {
  const subject = { subjectKind: "seat", subjectId: after.id, subjectName: seatName(after) };
  return { act: `parties.${act}`, ...subject, before, after };
}

/** Entries on holdings lead to the seat and name the party. */
export function holdingEntry(
  act: PartyAct,
  party: string,
  after: SeatHolding,
  before?: SeatHolding,
): AuditDraft {
  const subject = { subjectKind: "seat", subjectId: after.seatId, subjectName: party };
  return { act: `parties.${act}`, ...subject, before, after };
}

export function organisationEntry(act: PartyAct, after: Organisation, before?: Organisation): AuditDraft {
  const subject = { subjectKind: "organisation", subjectId: after.id, subjectName: after.name };
  return { act: `parties.${act}`, ...subject, before, after };
}

export function personEntry(act: PartyAct, after: Person, before?: Person): AuditDraft {
  const subject = { subjectKind: "person", subjectId: after.id, subjectName: after.name };
  return { act: `parties.${act}`, ...subject, before, after };
}

/** Entries on mandates lead to the person and name the party too. */
export function mandateEntry(
  act: PartyAct,
  person: Pick<Person, "name">,
  party: string,
  after: Representation,
  before?: Representation,
): AuditDraft {
  const subjectName = `${person.name}, ${party}`;
  const subject = { subjectKind: "person", subjectId: after.personId, subjectName };
  return { act: `parties.${act}`, ...subject, before, after };
}
