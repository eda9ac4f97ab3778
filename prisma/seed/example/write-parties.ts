import type { Work } from "~/platform/access/authority";
import type { LaidOutCouncil } from "./example-year";
import { writeRows } from "./write-rows";

/** Writes the shared registry once, whichever councils an organisation sits in. */
export async function writeOrganisations({ db }: Work, councils: readonly LaidOutCouncil[]): Promise<void> {
  const organisations = new Map(
    councils
      .flatMap(({ parties }) => parties.organisations)
      .reverse()
      .map((organisation) => [organisation.id, organisation]),
  );
  await writeRows(
    db,
    "organisation",
    [...organisations.values()].map(({ names: _, ...row }) => row),
  );
  await writeRows(
    db,
    "organisation_name",
    [...organisations.values()].flatMap(({ id, names }) =>
      names.map((name) => ({ ...name, organisationId: id })),
    ),
  );
}

export async function writeParties({ db }: Work, { council, parties }: LaidOutCouncil): Promise<void> {
  const councilId = council.id;
  await writeRows(
    db,
    "person",
    parties.people.map((person) => ({
      ...person,
      councilId,
    })),
  );
  await writeRows(
    db,
    "seat",
    parties.seats.map((seat) => ({ ...seat, councilId })),
  );
  await writeRows(
    db,
    "seat_holding",
    parties.holdings.map((holding) => ({ ...holding, councilId })),
  );
  await writeRows(
    db,
    "representation",
    parties.representations.map((mandate) => ({ ...mandate, councilId })),
  );
  await writeRows(
    db,
    "invitation",
    parties.invitations.map((row) => ({ ...row, councilId })),
  );
}
