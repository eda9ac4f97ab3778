import type { CouncilFacts } from "~/domain/parties/composition/composition";
import type { Person } from "~/domain/parties/mandates/person";
import type { Representation } from "~/domain/parties/mandates/representation";
import { nameOn, type Organisation } from "~/domain/parties/registry/organisation";
import type { Seat } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import { addDays, type LocalDate } from "~/kernel/local-date";
import { isValidOn } from "~/kernel/period";
import type { ExampleCalendar } from "./example-calendar";
import type { ExampleCouncil, HolderLine, Moment, SeatLine } from "./example-council";
import { exampleId } from "./example-ids";
import { inventedPeople } from "./invented-names";
import { organisationId, organisationOf } from "./lay-out-organisation";
import { type ExampleInvitation, invitationsOf, mandatesOf, personOf } from "./lay-out-people";

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
