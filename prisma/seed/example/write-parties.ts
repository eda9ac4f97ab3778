import { type LocalDate, utcDate } from "~/domain/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import type { LaidOutCouncil } from "./example-year";

/** A period's days in the form that columns of type `date` are written in. */
function dated<D extends { readonly validFrom: LocalDate; readonly validTo: LocalDate | null }>(row: D) {
  return { ...row, validFrom: utcDate(row.validFrom), validTo: row.validTo && utcDate(row.validTo) };
}

/** Writes the shared registry once, whichever councils an organisation sits in. */
export async function writeOrganisations({ db }: Work, councils: readonly LaidOutCouncil[]): Promise<void> {
  const organisations = new Map(
    councils
      .flatMap(({ parties }) => parties.organisations)
      .reverse()
      .map((organisation) => [organisation.id, organisation]),
  );
  await db.organisation.createMany({ data: [...organisations.values()].map(({ names: _, ...row }) => row) });
  await db.organisationName.createMany({
    data: [...organisations.values()].flatMap(({ id, names }) =>
      names.map((name) => ({
        ...name,
        organisationId: id,
        validFrom: name.validFrom && utcDate(name.validFrom),
        validTo: name.validTo && utcDate(name.validTo),
      })),
    ),
  });
}

export async function writeParties({ db }: Work, { council, parties }: LaidOutCouncil): Promise<void> {
  const councilId = council.id;
  await db.person.createMany({
    data: parties.people.map((person) => ({
      ...person,
      councilId,
      shownSince: person.shownSince && utcDate(person.shownSince),
    })),
  });
  await db.seat.createMany({ data: parties.seats.map((seat) => ({ ...dated(seat), councilId })) });
  await db.seatHolding.createMany({
    data: parties.holdings.map((holding) => ({ ...dated(holding), councilId })),
  });
  await db.representation.createMany({
    data: parties.representations.map((mandate) => ({ ...dated(mandate), councilId })),
  });
  await db.invitation.createMany({ data: parties.invitations.map((row) => ({ ...row, councilId })) });
}
