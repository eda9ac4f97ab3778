import type { Reader } from "./composition/council-on-date.server";

export interface OrganisationChoice {
  id: string;
  name: string;
  number: string | null;
}

/** Organisations to choose from: the whole registry but those that have gone into another. */
export async function organisationChoices(reader: Reader): Promise<readonly OrganisationChoice[]> {
  return reader.read(
    (sql) => sql<OrganisationChoice[]>`
      select id, name, number from organisation
      where successor_id is null order by name collate "sv-SE-x-icu", id`,
  );
}

export interface PersonChoice {
  id: string;
  name: string;
  email: string | null;
}

/** People that the council knows. */
export async function personChoices(reader: Reader): Promise<readonly PersonChoice[]> {
  return reader.read(
    (sql) => sql<PersonChoice[]>`
      select id, name, email from person order by name collate "sv-SE-x-icu", id`,
  );
}
