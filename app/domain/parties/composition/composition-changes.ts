import { nameOn, type Organisation } from "~/domain/parties/registry/organisation";
import type { Seat } from "~/domain/parties/seats/seat";
import { compareDays, type LocalDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import { compareSwedish } from "~/kernel/text/swedish-order";
import type { CouncilFacts } from "./composition";

/** A party's name on the day of the change. */
export type ChangedParty = { readonly organisationId: string; readonly name: string };

type OnSeat = {
  readonly day: LocalDate;
  readonly seatId: string;
  readonly perspective: Perspective;
  readonly label: string | null;
};

/** One thing that changed in the council on a day. */
export type CompositionChange =
  | (OnSeat & { readonly kind: "entered"; readonly party: ChangedParty })
  | (OnSeat & { readonly kind: "left"; readonly party: ChangedParty })
  /** One left and another took the seat on the same day. */
  | (OnSeat & { readonly kind: "succeeded"; readonly left: ChangedParty; readonly party: ChangedParty })
  | (OnSeat & { readonly kind: "co-opted"; readonly party: ChangedParty; readonly purpose: string | null })
  | (OnSeat & { readonly kind: "co-option-ended"; readonly party: ChangedParty })
  /** A seat that began without a holder. */
  | (OnSeat & { readonly kind: "seat-added" })
  | (OnSeat & { readonly kind: "seat-withdrawn" })
  | {
      readonly day: LocalDate;
      readonly kind: "renamed";
      readonly party: ChangedParty;
      readonly before: string;
    };

export type ChangeKind = CompositionChange["kind"];

/** The order in which the changes of one day are told. */
const kinds: readonly ChangeKind[] = [
  "entered",
  "succeeded",
  "left",
  "co-opted",
  "co-option-ended",
  "renamed",
  "seat-added",
  "seat-withdrawn",
];

/** All changes that the facts tell of, past and to come, newest first. */
export function compositionChanges(facts: CouncilFacts): readonly CompositionChange[] {
  const organisations = new Map(facts.organisations.map((organisation) => [organisation.id, organisation]));
  return [
    ...facts.seats.flatMap((seat) => changesOnSeat(seat, facts, organisations)),
    ...facts.organisations.flatMap((organisation) => renamings(organisation, facts)),
  ].sort(newestFirst);
}

function changesOnSeat(
  seat: Seat,
  facts: CouncilFacts,
  organisations: ReadonlyMap<string, Organisation>,
): readonly CompositionChange[] {
  const held = facts.holdings.filter(({ seatId }) => seatId === seat.id);
  const on = (day: LocalDate): OnSeat => ({
    day,
    seatId: seat.id,
    perspective: seat.perspective,
    label: seat.label,
  });
  const partyOn = (organisationId: string, day: LocalDate): ChangedParty => {
    const organisation = organisations.get(organisationId);
    return { organisationId, name: organisation ? nameOn(organisation, day) : "" };
  };
  const isCoOpted = seat.kind === "co-opted";
  const changes: CompositionChange[] = [];
  for (const { organisationId, validFrom, validTo } of held) {
    const party = partyOn(organisationId, validFrom);
    const before = held.find((other) => other.validTo === validFrom);
    if (isCoOpted) changes.push({ ...on(validFrom), kind: "co-opted", party, purpose: seat.purpose });
    else if (before && before.organisationId !== organisationId)
      changes.push({
        ...on(validFrom),
        kind: "succeeded",
        left: partyOn(before.organisationId, validFrom),
        party,
      });
    else if (!before) changes.push({ ...on(validFrom), kind: "entered", party });
    if (validTo === null || held.some((other) => other.validFrom === validTo)) continue;
    const gone = { ...on(validTo), party: partyOn(organisationId, validTo) };
    changes.push({ ...gone, kind: isCoOpted ? "co-option-ended" : "left" });
  }
  if (!isCoOpted && !held.some(({ validFrom }) => validFrom === seat.validFrom))
    changes.push({ ...on(seat.validFrom), kind: "seat-added" });
  if (!isCoOpted && seat.validTo !== null) changes.push({ ...on(seat.validTo), kind: "seat-withdrawn" });
  return changes;
}

/** New names that were taken while the organisation sat in the council. */
function renamings(organisation: Organisation, facts: CouncilFacts): readonly CompositionChange[] {
  const held = facts.holdings.filter(({ organisationId }) => organisationId === organisation.id);
  return organisation.names.flatMap(({ kind, name: before, validTo: day }) => {
    if (kind !== "former" || day === null) return [];
    const sat = held.some(({ validFrom, validTo }) => validFrom < day && (validTo === null || day < validTo));
    const name = nameOn(organisation, day);
    return sat && name !== before
      ? [{ day, kind: "renamed" as const, party: { organisationId: organisation.id, name }, before }]
      : [];
  });
}

function newestFirst(a: CompositionChange, b: CompositionChange): number {
  return (
    compareDays(b.day, a.day) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareSwedish("party" in a ? a.party.name : "", "party" in b ? b.party.name : "")
  );
}

export type ChangesOfDay = { readonly day: LocalDate; readonly changes: readonly CompositionChange[] };

/** Changes under the day on which they came. */
export function byDay(changes: readonly CompositionChange[]): readonly ChangesOfDay[] {
  const days = new Map<LocalDate, CompositionChange[]>();
  for (const change of changes) {
    const same = days.get(change.day);
    if (same) same.push(change);
    else days.set(change.day, [change]);
  }
  return [...days].map(([day, ofDay]) => ({ day, changes: ofDay }));
}
