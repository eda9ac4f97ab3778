import type postgres from "postgres";
import { newId } from "~/kernel/ids";

/** A draft of a statement, past row security, for stands to be taken on. */
export async function insertStatement(root: postgres.Sql, council: string): Promise<string> {
  const id = newId();
  await root`insert into statement (council_id, id, title, body, stage) values (${council}, ${id}, 'T', 'B', 'draft')`;
  return id;
}

/** A stand on the statement by virtue of a mandate. */
export async function insertStandBy(
  sql: postgres.Sql,
  council: string,
  statement: string,
  representationId: string,
): Promise<void> {
  await sql`
    insert into stand (council_id, id, statement_id, holding_id, organisation_id, party_name, kind, fingerprint,
                       given_at, given_by, given_role, representation_id)
    select ${council}, ${newId()}, ${statement}, h.id, h.organisation_id, 'Part', 'behind', 'f', '2026-08-01', 'Någon',
           'representative', r.id
    from representation r join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
    where r.council_id = ${council} and r.id = ${representationId}`;
}
