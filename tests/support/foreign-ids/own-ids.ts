import type postgres from "postgres";

/** Queries for one row each of a council, $1. */
const rows = {
  stand: `select d.id from stand d join statement t on t.council_id = d.council_id and t.id = d.statement_id
    where d.council_id = $1 and t.stage = 'open-for-stands' order by d.id limit 1`,
  statement:
    "select id from statement where council_id = $1 and stage = 'open-for-stands' order by id limit 1",
  link: "select id from signed_link where council_id = $1 and purpose = 'stand' order by made_at desc, id limit 1",
  statusLink:
    "select id from signed_link where council_id = $1 and purpose = 'status' order by made_at desc, id limit 1",
  representation: `select representation_id as id from stand where council_id = $1 and representation_id is not null
    order by id limit 1`,
  holding: "select holding_id as id from stand where council_id = $1 order by id limit 1",
  leftHolding:
    "select id from seat_holding where council_id = $1 and valid_to < '2026-11-23' order by id limit 1",
  seat: `select s.id from seat s join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
    where s.council_id = $1 order by s.id limit 1`,
  person: `select person_id as id from representation where council_id = $1 order by id limit 1`,
  invitation: `select id from invitation where council_id = $1 and accepted_at is null and revoked_at is null
    order by id limit 1`,
  document: "select id from document where council_id = $1 and stage = 'published' order by id limit 1",
  papered: "select statement_id as id from document where council_id = $1 order by id limit 1",
  question: "select id from question where council_id = $1 and stage = 'asked' order by id limit 1",
  import: "select id from party_import where council_id = $1 order by id limit 1",
  plan: "select id from plan where council_id = $1 and stage = 'draft' order by id limit 1",
  area: `select a.id from priority_area a join plan p on p.council_id = a.council_id and p.id = a.plan_id
    where a.council_id = $1 and p.stage = 'draft' order by a.position, a.id limit 1`,
  goal: `select a.id from goal a join plan p on p.council_id = a.council_id and p.id = a.plan_id
    where a.council_id = $1 and p.stage = 'draft' order by a.position, a.id limit 1`,
  measure: `select a.id from measure a join plan p on p.council_id = a.council_id and p.id = a.plan_id
    where a.council_id = $1 and p.stage = 'draft' order by a.position, a.id limit 1`,
  removedMeasure: `select subject_id::uuid as id from audit_entry where council_id = $1 and act = 'plans.measureRemoved'
    order by seq desc limit 1`,
  namedArea: `select a.id from trace_link l join priority_area a on a.council_id = l.council_id and a.lineage_id = l.to_id
     where l.council_id = $1 and (select count(*) from priority_area o where o.council_id = a.council_id
       and o.lineage_id = a.lineage_id) = 1 order by a.id limit 1`,
  linked: `select l.from_id as id from trace_link l join statement s on s.council_id = l.council_id and s.id = l.from_id
    where l.council_id = $1 and s.stage = 'published' order by l.id limit 1`,
  lineage: `select l.to_id as id from trace_link l join statement s on s.council_id = l.council_id and s.id = l.from_id
    where l.council_id = $1 and s.stage = 'published' order by l.id limit 1`,
  followedPlan: "select id from plan where council_id = $1 and stage = 'adopted' order by id limit 1",
  followedMeasure: `select m.id from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
    where m.council_id = $1 and p.stage = 'adopted' order by m.id limit 1`,
} as const;

export const idNames = Object.keys(rows) as (keyof typeof rows)[];
/** An id of each kind that the domain's functions ask for. */
export type Ids = Readonly<Record<keyof typeof rows, string>>;

/** Ids of a council's own rows. */
export async function idsOf<Name extends keyof Ids>(
  root: postgres.Sql,
  council: string,
  names: readonly Name[],
): Promise<Pick<Ids, Name>> {
  const found = names.map(async (name) => {
    const [row] = await root.unsafe<{ id: string }[]>(rows[name], [council]);
    if (!row) throw new Error(`${council} has no ${name}`);
    return [name, row.id] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as Pick<Ids, Name>;
}

/** The ids of all rows that a council has. */
export async function idsHeldBy(root: postgres.Sql, council: string): Promise<string[]> {
  const tables = await root<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('council_id', 'id') and (column_name <> 'id' or data_type = 'uuid')
    group by table_name having count(*) = 2`;
  const all = tables
    .map(({ name }) => `select id::text from "${name}" where council_id = $1`)
    .join(" union all ");
  return (await root.unsafe<{ id: string }[]>(all, [council])).map(({ id }) => id);
}
