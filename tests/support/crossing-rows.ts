/** Rows of council $1, as SQL that gives one of them with the columns that a form sends. */

export const version = 'version as "_version"';
export const statementIn = (stage: string) =>
  `select id, ${version} from statement where council_id = $1 and stage = '${stage}' order by id limit 1`;
export const planIn = (stage: string, columns = "id as plan") =>
  `select ${columns}, ${version} from plan where council_id = $1 and stage = '${stage}' order by id limit 1`;
/** A part of the draft, by the alias p. */
export const drafted = (columns: string, table: string) =>
  `select ${columns}, p.version as "_version" from ${table} p join plan on plan.council_id = p.council_id
   and plan.id = p.plan_id and plan.stage = 'draft' where p.council_id = $1 order by p.position, p.id limit 1`;
/** A measure that is followed up, the party's own first. */
export const followed = (count: string) =>
  `select m.number, m.plan_id as "?plan", m.id as "measureId", (select count(*) from ${count} c where c.council_id = m.council_id
     and c.measure_id = m.id) as "_version", to_holding.id as "toHoldingId"
   from measure m join plan on plan.council_id = m.council_id and plan.id = m.plan_id and plan.stage = 'adopted'
   join seat_holding h on h.council_id = m.council_id and h.id = m.responsible_holding_id
   join seat_holding to_holding on to_holding.council_id = m.council_id and to_holding.valid_to is null
     and to_holding.organisation_id <> h.organisation_id
   where m.council_id = $1 and h.valid_to is null
     and not exists (select 1 from hand_over o where o.council_id = m.council_id and o.measure_id = m.id)
   order by h.organisation_id::text = '{party}' desc, m.id, to_holding.id limit 1`;
export const standOn = (order: string) =>
  `select s.statement_id as id, s.id as "standId" from stand s join statement t on t.council_id = s.council_id
     and t.id = s.statement_id and t.stage = 'published'
   where s.council_id = $1 and s.withdrawn_at is null order by ${order}, s.id limit 1`;
export const seat = `select s.id as seat, s.perspective, s.sector, s.label, s.version as "_version" from seat s
  where s.council_id = $1 and s.kind = 'ordinary' and s.valid_to is null and s.label is distinct from 'tom'
  order by s.id limit 1`;
export const emptySeat = "select id as seat from seat where council_id = $1 and label = 'tom'";
export const held = `select id as holding, valid_from::text as "from", ${version} from seat_holding
  where council_id = $1 and valid_to is null and valid_from < '2026-01-01' order by id limit 1`;
export const mandate = `select id as representation, kind, valid_from::text as "from", version as "_version"
  from representation where council_id = $1 and valid_to is null and person_id not in
  (select id from person where account_id is not null) order by id limit 1`;
export const unseated = `select o.id from organisation o where not exists
  (select 1 from seat_holding h where h.organisation_id = o.id) order by o.id limit 1`;
