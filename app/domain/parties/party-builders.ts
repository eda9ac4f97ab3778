import { type LocalDate, localDate } from "~/kernel/local-date";
import type { Person } from "./mandates/person";
import type { Representation } from "./mandates/representation";
import type { Organisation } from "./registry/organisation";
import type { Seat } from "./seats/seat";
import type { SeatHolding } from "./seats/seat-holding";

/** Ready-made things for tests; what matters in a test is said in it. */
const start: LocalDate = localDate("2026-01-01");
const always = { validFrom: start, validTo: null, version: 1 } as const;

export function anOrganisation(over: Partial<Organisation> & Pick<Organisation, "id">): Organisation {
  return {
    number: null,
    name: `Organisation ${over.id}`,
    sector: "private",
    municipalityCode: null,
    successorId: null,
    registeredBy: "skaraborg",
    invented: true,
    version: 1,
    names: [],
    ...over,
  };
}

export function aSeat(over: Partial<Seat> & Pick<Seat, "id">): Seat {
  return {
    perspective: "employers",
    sector: "private",
    kind: "ordinary",
    label: null,
    purpose: null,
    ...always,
    ...over,
  };
}

export function aHolding(
  over: Partial<SeatHolding> & Pick<SeatHolding, "id" | "seatId" | "organisationId">,
): SeatHolding {
  return { ...always, ...over };
}

export function aRepresentation(
  over: Partial<Representation> & Pick<Representation, "id" | "holdingId" | "personId">,
): Representation {
  return { kind: "ordinary", appointedBy: null, ...always, ...over };
}

export function aPerson(over: Partial<Person> & Pick<Person, "id">): Person {
  return {
    name: `Person ${over.id}`,
    email: null,
    phone: null,
    accountId: null,
    language: "sv",
    shownInPublic: false,
    shownSince: null,
    shownReason: null,
    version: 1,
    ...over,
  };
}
