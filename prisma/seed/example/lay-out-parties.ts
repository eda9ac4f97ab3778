import { addDays, type LocalDate } from "~/domain/kernel/local-date";
import { isValidOn } from "~/domain/kernel/period";
import type { CouncilFacts } from "~/domain/parties/composition";
import { nameOn, type Organisation, type OrganisationName } from "~/domain/parties/organisation";
import { parseOrganisationNumber } from "~/domain/parties/organisation-number";
import type { Person } from "~/domain/parties/person";
import type { Representation } from "~/domain/parties/representation";
import type { Seat } from "~/domain/parties/seat";
import type { SeatHolding } from "~/domain/parties/seat-holding";
import { type ExampleCalendar, instantOn } from "./example-calendar";
import type {
  ExampleCouncil,
  HolderLine,
  MandateLine,
  Moment,
  OrganisationLine,
  SeatLine,
} from "./example-council";
import { exampleId, inventedNumber } from "./example-ids";
import { inventedAddress, inventedPeople } from "./invented-names";

export interface ExampleInvitation {
  readonly id: string;
  readonly personId: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
}

/** Who speaks for a party on a day. */
export interface ExampleVoice {
  readonly representationId: string;
  readonly holdingId: string;
  readonly organisationId: string;
  readonly partyName: string;
  readonly personName: string;
  readonly accountId: string | null;
}

export interface LaidOutParties extends CouncilFacts {
  readonly people: readonly Person[];
  readonly invitations: readonly ExampleInvitation[];
  /** Holdings of an organisation named by its key. */
  holdingsOf(key: string): readonly SeatHolding[];
  organisation(id: string): Organisation;
  /** The party's name on a day, by its holding. */
  nameOfHolder(holdingId: string, day: LocalDate): string;
  voiceOn(holdingId: string, day: LocalDate): ExampleVoice | null;
}

export function organisationId(key: string): string {
  return exampleId("organisation", key);
}

/** The address of an account, from the part before the council's name or whole. */
export function accountAddress(account: string, council: string): string {
  return account.includes("@") ? account : `${account}.${council}@example.org`;
}

export function accountId(address: string): string {
  return exampleId("account", address);
}

/** The parties of a council, of all times. */
export function layOutParties(council: ExampleCouncil, calendar: ExampleCalendar): LaidOutParties {
  const nameOf = inventedPeople(council.id);
  const organisations = council.organisations.map((line, index) =>
    organisationOf(line, council, council.serial + index, calendar),
  );
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const dayOf = (moment: Moment) => momentOn(moment, calendar);

  const seats: Seat[] = [];
  const holdings: SeatHolding[] = [];
  const representations: Representation[] = [];
  const people: Person[] = [];
  const invitations: ExampleInvitation[] = [];

  for (const line of council.seats) {
    const seat = seatOf(line, council, dayOf);
    seats.push(seat);
    for (const holder of line.holders) {
      const holding = holdingOf(holder, seat, council, dayOf);
      holdings.push(holding);
      for (const mandate of mandatesOf(line, holder, byId)) {
        const name = mandate.name ?? nameOf(mandate.key);
        const person = personOf(mandate, name, council, calendar);
        people.push(person);
        representations.push({
          id: exampleId(council.id, "representation", mandate.key),
          holdingId: holding.id,
          personId: person.id,
          kind: mandate.kind,
          appointedBy: `Beslut i ${byId.get(holding.organisationId)?.name ?? "organisationen"}`,
          validFrom: mandate.from ? dayOf(mandate.from) : holding.validFrom,
          validTo: mandate.to ? dayOf(mandate.to) : holding.validTo,
          version: 1,
        });
        invitations.push(...invitationsOf(mandate, person, calendar));
      }
    }
  }

  const organisation = (id: string): Organisation => {
    const found = byId.get(id);
    if (!found) throw new Error(`No organisation ${id} in ${council.id}`);
    return found;
  };
  return {
    organisations,
    seats,
    holdings,
    representations,
    people,
    invitations,
    organisation,
    holdingsOf: (key) => {
      const id = organisationId(key);
      organisation(id);
      return holdings.filter((holding) => holding.organisationId === id);
    },
    nameOfHolder: (holdingId, day) => {
      const holding = holdings.find(({ id }) => id === holdingId);
      return holding ? nameOn(organisation(holding.organisationId), day) : "";
    },
    voiceOn: (holdingId, day) => {
      const holding = holdings.find(({ id }) => id === holdingId);
      const mandate = representations
        .filter((one) => one.holdingId === holdingId && isValidOn(one, day))
        .sort((a, b) => (a.kind < b.kind ? -1 : 1))[0];
      const person = people.find(({ id }) => id === mandate?.personId);
      if (!holding || !mandate || !person) return null;
      return {
        representationId: mandate.id,
        holdingId,
        organisationId: holding.organisationId,
        partyName: nameOn(organisation(holding.organisationId), day),
        personName: person.name,
        accountId: person.accountId,
      };
    },
  };
}

function momentOn(moment: Moment, calendar: ExampleCalendar): LocalDate {
  if ("january" in moment) return calendar.january(moment.january);
  if ("daysAgo" in moment) return calendar.inPlanYear(moment.daysAgo);
  return addDays(calendar.today, moment.daysAhead);
}

function organisationOf(
  line: OrganisationLine,
  council: ExampleCouncil,
  serial: number,
  calendar: ExampleCalendar,
): Organisation {
  const id = organisationId(line.key);
  const former: OrganisationName[] = line.formerly
    ? [
        {
          id: exampleId("organisation-name", line.key, line.formerly.name),
          name: line.formerly.name,
          kind: "former",
          validFrom: null,
          validTo: calendar.inPlanYear(line.formerly.untilDaysAgo),
        },
      ]
    : [];
  const aliases = (line.aliases ?? []).map((name): OrganisationName => {
    const nameId = exampleId("organisation-name", line.key, name);
    return { id: nameId, name, kind: "alias", validFrom: null, validTo: null };
  });
  const given = line.number === undefined ? null : parseOrganisationNumber(line.number);
  return {
    id,
    number: line.real || given ? given : inventedNumber(serial),
    name: line.name,
    sector: line.sector,
    municipalityCode: line.municipality ?? null,
    successorId: null,
    registeredBy: council.id,
    invented: line.real !== true,
    version: 1,
    names: [...former, ...aliases],
  };
}

function seatOf(line: SeatLine, council: ExampleCouncil, dayOf: (moment: Moment) => LocalDate): Seat {
  return {
    id: exampleId(council.id, "seat", line.key),
    perspective: line.perspective,
    sector: line.sector,
    kind: line.coOpted ? "co-opted" : "ordinary",
    label: line.label ?? null,
    purpose: line.coOpted?.purpose ?? null,
    validFrom: dayOf(line.since ?? { january: -3 }),
    validTo: line.coOpted ? dayOf(line.coOpted.until) : null,
    version: 1,
  };
}

function holdingOf(
  line: HolderLine,
  seat: Seat,
  council: ExampleCouncil,
  dayOf: (moment: Moment) => LocalDate,
): SeatHolding {
  return {
    id: exampleId(council.id, "holding", seat.id, line.organisation),
    seatId: seat.id,
    organisationId: organisationId(line.organisation),
    validFrom: dayOf(line.from),
    validTo: line.to ? dayOf(line.to) : null,
    version: 1,
  };
}

/** The lines as written, one ordinary mandate when nothing is written, and none for a real organisation. */
function mandatesOf(
  seat: SeatLine,
  holder: HolderLine,
  organisations: ReadonlyMap<string, Organisation>,
): readonly MandateLine[] {
  if (!organisations.get(organisationId(holder.organisation))?.invented) return [];
  return holder.people ?? [{ key: `${seat.key}-${holder.organisation}`, kind: "ordinary" }];
}

function personOf(
  line: MandateLine,
  name: string,
  council: ExampleCouncil,
  calendar: ExampleCalendar,
): Person {
  const address = line.account ? accountAddress(line.account, council.id) : null;
  return {
    id: exampleId(council.id, "person", line.key),
    name,
    email: address ?? inventedAddress(name, council.id),
    phone: null,
    accountId: address && accountId(address),
    shownInPublic: line.shown !== undefined,
    shownSince: line.shown === undefined ? null : calendar.january(-1),
    shownReason: line.shown ?? null,
    version: 1,
  };
}

function invitationsOf(
  line: MandateLine,
  person: Person,
  calendar: ExampleCalendar,
): readonly ExampleInvitation[] {
  const sentDaysAgo = line.account ? 300 : line.invitedDaysAgo;
  if (sentDaysAgo === undefined) return [];
  const sentOn = calendar.ago(sentDaysAgo);
  return [
    {
      id: exampleId("invitation", person.id),
      personId: person.id,
      sentAt: instantOn(sentOn, 95),
      expiresAt: instantOn(addDays(sentOn, 14), 95),
      acceptedAt: line.account ? instantOn(addDays(sentOn, 1), 140) : null,
    },
  ];
}
