import type postgres from "postgres";
import type { CouncilFacts } from "~/domain/parties/composition/composition";
import { newId } from "~/kernel/ids";
import { insertStandBy, insertStatement } from "./spoken-stand";

/**
 * Makes a council consist of the facts and nothing else, past row security, with a stand by virtue of each mandate in
 * `acted`. Its rows have ids of their own.
 */
export async function insertCouncil(
  root: postgres.Sql,
  council: string,
  facts: CouncilFacts,
  acted: readonly string[],
): Promise<void> {
  for (const table of ["stand", "statement", "representation", "person", "seat_holding", "seat"])
    await root`delete from ${root(table)} where council_id = ${council}`;
  const registered = root`select id from organisation where registered_by = ${council}`;
  await root`delete from organisation_name where organisation_id in (${registered})`;
  await root`delete from organisation where registered_by = ${council}`;
  const ids = new Map<string, string>();
  const rowId = (id: string) => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  for (const { id, number, name, sector, municipalityCode, names } of facts.organisations) {
    await root`
      insert into organisation (id, number, name, sector, municipality_code, registered_by, invented)
      values (${rowId(id)}, ${number}, ${name}, ${sector}, ${municipalityCode}, ${council}, true)`;
    for (const { name: other, kind, validFrom, validTo } of names)
      await root`
        insert into organisation_name (id, organisation_id, name, kind, valid_from, valid_to)
        values (${newId()}, ${rowId(id)}, ${other}, ${kind}, ${validFrom}, ${validTo})`;
  }
  for (const { id, perspective, sector, kind, label, purpose, validFrom, validTo } of facts.seats)
    await root`
      insert into seat (council_id, id, perspective, sector, kind, label, purpose, valid_from, valid_to)
      values (${council}, ${rowId(id)}, ${perspective}, ${sector}, ${kind}, ${label}, ${purpose}, ${validFrom}, ${validTo})`;
  for (const { id, seatId, organisationId, validFrom, validTo } of facts.holdings)
    await root`
      insert into seat_holding (council_id, id, seat_id, organisation_id, valid_from, valid_to)
      values (${council}, ${rowId(id)}, ${rowId(seatId)}, ${rowId(organisationId)}, ${validFrom}, ${validTo})`;
  for (const { id, name } of facts.people)
    await root`insert into person (council_id, id, name) values (${council}, ${rowId(id)}, ${name})`;
  for (const { id, holdingId, personId, kind, validFrom, validTo } of facts.representations)
    await root`
      insert into representation (council_id, id, holding_id, person_id, kind, valid_from, valid_to)
      values (${council}, ${rowId(id)}, ${rowId(holdingId)}, ${rowId(personId)}, ${kind}, ${validFrom}, ${validTo})`;
  for (const id of acted) await insertStandBy(root, council, await insertStatement(root, council), rowId(id));
}
