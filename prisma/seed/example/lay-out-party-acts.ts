import { nameOn } from "~/domain/parties/registry/organisation";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import { holdingEntry, mandateEntry, organisationEntry } from "~/domain/parties/sheet/party-trail.server";
import { type LocalDate, laterOf } from "~/kernel/local-date";
import type { ByConvenor, ExampleAct } from "./example-act";
import { type ExampleCalendar, instantOn } from "./example-calendar";
import type { LaidOutParties } from "./lay-out-parties";

/** What happened to parties and mandates in the plan's year; a future day was noted three weeks ago. */
export function partyActs(
  parties: LaidOutParties,
  calendar: ExampleCalendar,
  byConvenor: ByConvenor,
): readonly ExampleAct[] {
  const noted = calendar.ago(21);
  const at = (day: LocalDate, minutes: number) =>
    instantOn(day > calendar.ago(1) ? noted : laterOf(day, calendar.adoptedOn), minutes);
  return [
    ...holdingActs(parties, calendar, byConvenor, at),
    ...mandateActs(parties, calendar, byConvenor, at),
    ...parties.organisations.flatMap((organisation) =>
      organisation.names.flatMap(({ kind, name, validTo }) =>
        kind === "former" && validTo
          ? byConvenor(
              at(validTo, 185),
              organisationEntry("organisationRenamed", organisation, { ...organisation, name }),
            )
          : [],
      ),
    ),
    ...parties.invitations.flatMap(({ personId, sentAt, acceptedAt }): ExampleAct[] => {
      const person = parties.people.find(({ id }) => id === personId);
      const subject = { subjectKind: "person", subjectId: personId, subjectName: person?.name ?? "" };
      const sent = byConvenor(sentAt, { act: "account.personInvited", ...subject });
      if (acceptedAt === null) return [sent];
      const accepted = { act: "account.invitationAccepted", ...subject };
      const system = {
        actorId: null,
        actorName: "invitation accepted",
        actorRole: "system",
        partyId: null,
        partyName: null,
      } as const;
      return [sent, { at: acceptedAt, ...system, draft: accepted }];
    }),
  ];
}

type At = (day: LocalDate, minutes: number) => Date;

function holdingActs(
  parties: LaidOutParties,
  calendar: ExampleCalendar,
  byConvenor: ByConvenor,
  at: At,
): readonly ExampleAct[] {
  const nameOf = (holding: SeatHolding, day: LocalDate) =>
    nameOn(parties.organisation(holding.organisationId), day);
  return parties.holdings.flatMap((holding) => {
    const seat = parties.seats.find(({ id }) => id === holding.seatId);
    const acts: ExampleAct[] = [];
    const { validFrom, validTo } = holding;
    if (validFrom > calendar.adoptedOn) {
      const before = parties.holdings.find(
        (one) => one.seatId === holding.seatId && one.validTo === validFrom,
      );
      const act = seat?.kind === "co-opted" ? "partyCoOpted" : before ? "holderChanged" : "partyPlaced";
      acts.push(
        byConvenor(at(validFrom, 120), holdingEntry(act, nameOf(holding, validFrom), holding, before)),
      );
    }
    if (validTo !== null && seat?.kind === "ordinary") {
      const open = { ...holding, validTo: null };
      acts.push(
        byConvenor(at(validTo, 119), holdingEntry("holdingEnded", nameOf(holding, validTo), holding, open)),
      );
    }
    return acts;
  });
}

function mandateActs(
  parties: LaidOutParties,
  calendar: ExampleCalendar,
  byConvenor: ByConvenor,
  at: At,
): readonly ExampleAct[] {
  return parties.representations.flatMap((mandate) => {
    const person = parties.people.find(({ id }) => id === mandate.personId);
    if (!person || mandate.validFrom <= calendar.adoptedOn) return [];
    const party = parties.nameOfHolder(mandate.holdingId, mandate.validFrom);
    const isReplacement = parties.representations.some(
      (one) => one.holdingId === mandate.holdingId && one.validTo === mandate.validFrom,
    );
    const act = isReplacement ? "representativeReplaced" : "representativeAppointed";
    return [byConvenor(at(mandate.validFrom, 125), mandateEntry(act, person, party, mandate))];
  });
}
