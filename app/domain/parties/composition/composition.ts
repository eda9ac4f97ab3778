import type { Person } from "~/domain/parties/mandates/person";
import type { Representation, RepresentationKind } from "~/domain/parties/mandates/representation";
import { nameOn, type Organisation } from "~/domain/parties/registry/organisation";
import type { Sector } from "~/domain/parties/registry/sector";
import type { Seat } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import { compareDays, type LocalDate } from "~/kernel/local-date";
import { gaps, isOpenOn, isValidOn, periodOf } from "~/kernel/period";
import { comparePerspectives, type Perspective, perspectives } from "~/kernel/perspective";
import { compareSwedish } from "~/kernel/text/swedish-order";

/** What the composition is worked out from: all seats and mandates of one council, of any time. */
export type CouncilFacts = {
  readonly seats: readonly Seat[];
  readonly holdings: readonly SeatHolding[];
  readonly organisations: readonly Organisation[];
  readonly representations: readonly Representation[];
  readonly people: readonly Pick<Person, "id" | "name">[];
};

export type PersonOnDay = {
  readonly representationId: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: RepresentationKind;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
};

export type HolderOnDay = {
  readonly holdingId: string;
  readonly organisationId: string;
  /** The organisation's name on the day. */
  readonly name: string;
  readonly sector: Sector;
  readonly municipalityCode: string | null;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly representatives: readonly PersonOnDay[];
  readonly substitutes: readonly PersonOnDay[];
};

export type SeatOnDay = {
  readonly seatId: string;
  readonly perspective: Perspective;
  readonly sector: Sector;
  readonly kind: Seat["kind"];
  readonly label: string | null;
  readonly purpose: string | null;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly holder: HolderOnDay | null;
  /** First day of the vacancy that the day lies in; null when held. */
  readonly vacantSince: LocalDate | null;
  /** The day on which someone already chosen takes the vacant seat. */
  readonly vacantUntil: LocalDate | null;
};

/** The council as it stands on one day. Ordinary seats first by perspective, then name; vacant ones last in each. */
export type Composition = {
  readonly day: LocalDate;
  readonly seats: readonly SeatOnDay[];
  readonly coOpted: readonly SeatOnDay[];
};

/** The council on a day, from facts of all times. Only the day decides; a future end hides nobody. */
export function councilOn(day: LocalDate, facts: CouncilFacts): Composition {
  const organisations = new Map(facts.organisations.map((organisation) => [organisation.id, organisation]));
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  const holdings = grouped(facts.holdings, ({ seatId }) => seatId);
  const mandates = grouped(facts.representations, ({ holdingId }) => holdingId);
  const seats = facts.seats
    .filter((seat) => isValidOn(seat, day))
    .map((seat) => seatOn(day, seat, holdings.get(seat.id) ?? [], mandates, organisations, names))
    .sort(compareSeats);
  return {
    day,
    seats: seats.filter(({ kind }) => kind === "ordinary"),
    coOpted: seats.filter(({ kind, holder }) => kind === "co-opted" && holder !== null),
  };
}

function seatOn(
  day: LocalDate,
  seat: Seat,
  holdings: readonly SeatHolding[],
  mandates: ReadonlyMap<string, readonly Representation[]>,
  organisations: ReadonlyMap<string, Organisation>,
  names: ReadonlyMap<string, string>,
): SeatOnDay {
  const under = (holdingId: string) => mandates.get(holdingId) ?? [];
  const holding = holdings.find((candidate) => isValidOn(candidate, day));
  const organisation = holding && organisations.get(holding.organisationId);
  const vacancy = gaps(periodOf(seat), holdings.map(periodOf)).find((gap) => isOpenOn(gap, day));
  return {
    seatId: seat.id,
    perspective: seat.perspective,
    sector: seat.sector,
    kind: seat.kind,
    label: seat.label,
    purpose: seat.purpose,
    since: seat.validFrom,
    until: seat.validTo,
    holder:
      holding && organisation
        ? {
            holdingId: holding.id,
            organisationId: organisation.id,
            name: nameOn(organisation, day),
            sector: organisation.sector,
            municipalityCode: organisation.municipalityCode,
            since: holding.validFrom,
            until: holding.validTo,
            representatives: peopleOn(day, "ordinary", under(holding.id), names),
            substitutes: peopleOn(day, "substitute", under(holding.id), names),
          }
        : null,
    vacantSince: vacancy?.from ?? null,
    vacantUntil: vacancy?.to && vacancy.to !== seat.validTo ? vacancy.to : null,
  };
}

function peopleOn(
  day: LocalDate,
  kind: RepresentationKind,
  mandates: readonly Representation[],
  names: ReadonlyMap<string, string>,
): readonly PersonOnDay[] {
  return mandates
    .filter((mandate) => mandate.kind === kind && isValidOn(mandate, day))
    .flatMap((mandate) => {
      const name = names.get(mandate.personId);
      if (name === undefined) return [];
      const { id, personId, validFrom: since, validTo: until } = mandate;
      return [{ representationId: id, personId, name, kind, since, until }];
    })
    .sort(
      (a, b) =>
        compareSwedish(a.name, b.name) ||
        compareDays(a.since, b.since) ||
        (a.representationId < b.representationId ? -1 : 1),
    );
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

function compareSeats(a: SeatOnDay, b: SeatOnDay): number {
  return (
    comparePerspectives(a.perspective, b.perspective) ||
    Number(a.holder === null) - Number(b.holder === null) ||
    compareSwedish(a.holder?.name ?? a.label ?? "", b.holder?.name ?? b.label ?? "") ||
    (a.seatId < b.seatId ? -1 : 1)
  );
}

/** Seats under each perspective that has any, in order. */
export function byPerspective(
  seats: readonly SeatOnDay[],
): readonly { readonly perspective: Perspective; readonly seats: readonly SeatOnDay[] }[] {
  return perspectives
    .map((perspective) => ({ perspective, seats: seats.filter((seat) => seat.perspective === perspective) }))
    .filter((group) => group.seats.length > 0);
}

/** The parties on ordinary seats, each once, in the order of the composition. */
export function partiesOf(composition: Composition): readonly HolderOnDay[] {
  const seen = new Set<string>();
  return composition.seats.flatMap(({ holder }) => {
    if (holder === null || seen.has(holder.organisationId)) return [];
    seen.add(holder.organisationId);
    return [holder];
  });
}

export function vacanciesOf(composition: Composition): readonly SeatOnDay[] {
  return composition.seats.filter(({ holder }) => holder === null);
}
