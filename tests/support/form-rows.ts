import type postgres from "postgres";

export const formCouncils = ["skaraborg", "goteborg"] as const;

/** Rows that the example year lacks, the same in both councils. */
export async function addFormRows(root: postgres.Sql): Promise<void> {
  const both = [...formCouncils];
  await root`
    insert into party_import (council_id, id, file_name, rows, read_at)
    select council, gen_random_uuid(), 'parter.csv', '{"sheet": [["Organisation"]], "fingerprint": ""}', now()
    from unnest(${both}::text[]) council`;
  await root`
    insert into person (council_id, id, name) select council, gen_random_uuid(), name
    from unnest(${both}::text[]) council, unnest(array['Utan Uppdrag', 'Aldrig Utsedd']) name`;
  await root`
    insert into seat (council_id, id, perspective, sector, kind, label, valid_from)
    select council, gen_random_uuid(), 'education', 'municipal', 'ordinary', label, '2026-01-01'
    from unnest(${both}::text[]) council, unnest(array['tom', 'hållen', 'hela året', 'dras in']) label`;
  await root`
    insert into organisation (id, name, sector, registered_by) select gen_random_uuid(), name, 'municipal', 'skaraborg'
    from unnest(array['Utan plats', 'Utan säte']) name`;
  await root`
    insert into seat_holding (council_id, id, seat_id, organisation_id, valid_from)
    select s.council_id, gen_random_uuid(), s.id, (select organisation_id from seat_holding order by id limit 1), '2026-11-01'
    from seat s where label in ('hållen', 'hela året')`;
  await root`
    update measure m set responsible_holding_id = (select h.id from seat_holding h join seat s on s.council_id = h.council_id
      and s.id = h.seat_id where h.council_id = m.council_id and s.label = 'hela året')
    from plan p where p.council_id = m.council_id and p.id = m.plan_id and p.stage = 'draft'
      and m.council_id in ${root(both)}`;
  await addAdoptedStatements(root, both);
  await root`
    insert into signed_link (council_id, id, token_hash, purpose, subject_kind, subject_id, representation_id, made_by,
                             made_at, expires_at)
    select s.council_id, gen_random_uuid(), encode(sha256((s.council_id || '-' || n)::bytea), 'hex'), 'stand', 'statement', s.id,
           (select r.id from representation r where r.council_id = s.council_id and r.valid_to is null order by r.id limit 1),
           'Anna Exempel', now(), now() + interval '30 days'
    from statement s, generate_series(1, 2) n where s.stage = 'open-for-stands' and s.council_id in ${root(both)}`;
  await root`
    insert into signed_link (council_id, id, token_hash, purpose, subject_kind, subject_id, representation_id, made_by,
                             made_at, expires_at)
    select m.council_id, gen_random_uuid(), encode(sha256((m.id || '-status')::bytea), 'hex'), 'status', 'measure', m.id,
           (select r.id from representation r where r.council_id = m.council_id and r.valid_to is null order by r.id limit 1),
           'Anna Exempel', now(), now() + interval '30 days'
    from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
    where p.stage = 'adopted' and m.council_id in ${root(both)}`;
}

/** Each council's open statement once more, as adopted with the same answers. */
async function addAdoptedStatements(root: postgres.Sql, both: string[]): Promise<void> {
  await root`
    insert into statement select copy.* from statement s, jsonb_populate_record(s, jsonb_build_object(
      'id', gen_random_uuid(), 'stage', 'adopted', 'adopted_on', '2026-11-20', 'decision', 'Styrelsen § 1')) copy
    where s.stage = 'open-for-stands' and s.council_id in ${root(both)}`;
  await root`
    insert into stand select copy.* from stand d join statement s on s.council_id = d.council_id and s.id = d.statement_id
      and s.stage = 'open-for-stands' join statement a on a.council_id = s.council_id and a.stage = 'adopted'
      and a.fingerprint = s.fingerprint,
      jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'subject_id', a.id)) copy
    where d.council_id in ${root(both)}`;
}
