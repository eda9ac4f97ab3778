import type { Authority, ReadSql } from "~/platform/access/authority";
import type { ActivityKind } from "./activity-kinds";

/** One act as the log tells it. */
export interface WorkspaceAct {
  seq: number;
  /** ISO instant. */
  at: string;
  /** True when the reader did it. */
  own: boolean;
  /** The party acted for, else the name of the person where the reader may know it, else null. */
  who: string | null;
  role: string;
  /** "plans.measureReported": namespace and key of its sentence. */
  act: string;
  subjectKind: string;
  subjectId: string;
  /** A measure of an adopted plan; by these it has its page. */
  measure: { number: string; planId: string } | null;
  /** Null for people, where the reader may not know them. */
  subject: string | null;
}

interface ActRow {
  seq: number;
  at: Date;
  actor_id: string | null;
  actor_name: string;
  actor_role: string;
  party_name: string | null;
  act: string;
  subject_kind: string;
  subject_id: string;
  subject_name: string;
  measure: WorkspaceAct["measure"];
}

/** Acts on statements that every party is told of. */
const toldToAll = ["statements.adopted", "statements.published"];
/** Acts on statements that ask something of the parties on ordinary seats that day. */
const asks = ["statements.frozen", "statements.reopened", "statements.deadlineMoved"];

/**
 * What concerns a party: what it did itself, whatever it was called; what was done to the measures that it answers for or contributes to, to
 * its seats, its people and itself; and the steps of statements: those that asked it, and what was adopted and published.
 */
function concerns(sql: ReadSql, organisationId: string) {
  const own = sql`select council_id, id, seat_id from seat_holding where organisation_id = ${organisationId}`;
  return sql`(
    party_id = ${organisationId} or act = any(${toldToAll})
    or (act = any(${asks}) and exists (
      select 1 from seat_holding h join seat s on s.council_id = h.council_id and s.id = h.seat_id
      where h.council_id = entry.council_id and h.organisation_id = ${organisationId} and s.kind = 'ordinary'
        and valid_on(h.valid_from, h.valid_to, day_of(entry.at))
        and valid_on(s.valid_from, s.valid_to, day_of(entry.at))))
    or (subject_kind = 'organisation' and subject_id = ${organisationId})
    or (subject_kind = 'seat' and exists (
      select 1 from (${own}) h where h.council_id = entry.council_id and h.seat_id::text = entry.subject_id))
    or (subject_kind = 'person' and exists (
      select 1 from representation r join (${own}) h on h.council_id = r.council_id and h.id = r.holding_id
      where r.council_id = entry.council_id and r.person_id::text = entry.subject_id))
    or (subject_kind = 'measure' and exists (
      select 1 from measure m join (${own}) h on h.council_id = m.council_id
      where m.council_id = entry.council_id and m.id::text = entry.subject_id
        and (h.id = m.responsible_holding_id
          or exists (select 1 from hand_over v where v.council_id = m.council_id and v.measure_id = m.id
                     and h.id in (v.from_holding_id, v.to_holding_id))
          or exists (select 1 from measure_contributor c where c.council_id = m.council_id and c.measure_id = m.id
                     and c.holding_id = h.id)))))`;
}

/**
 * What was done to a statement while its text was the convenor's own: before it was first opened for stands, with the
 * title that it had then, and all that was done to a text that is a draft or was put away.
 */
function isOfDraft(sql: ReadSql) {
  return sql`(subject_kind = 'statement' and (
    exists (
      select 1 from audit_entry opened
      where opened.council_id = entry.council_id and opened.subject_kind = 'statement'
        and opened.subject_id = entry.subject_id and opened.act = 'statements.frozen' and opened.seq > entry.seq)
    or exists (
      select 1 from statement s where s.council_id = entry.council_id and s.stage in ('draft', 'withdrawn-draft')
        and s.id = (case when entry.subject_kind = 'statement' then entry.subject_id end)::uuid)))`;
}

type Reader = Pick<Authority<"activity:read">, "actor" | "scope" | "holds">;

/**
 * The newest acts of the council, newest first, or of those that concern the party `about`, an organisation's id. Those
 * who may not read people see parties and roles instead of names; those who may not read drafts of statements see
 * nothing of what was done to a text before it was opened.
 */
export async function activityOf(
  sql: ReadSql,
  reader: Reader,
  {
    limit,
    offset = 0,
    kind = null,
    about = null,
  }: { limit: number; offset?: number; kind?: ActivityKind | null; about?: string | null },
): Promise<WorkspaceAct[]> {
  const rows = await sql<ActRow[]>`
    select seq, at, actor_id, actor_name, actor_role, party_name, act, subject_kind, subject_id, subject_name,
           (select json_build_object('number', m.number, 'planId', p.id) from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
            where entry.subject_kind = 'measure' and p.stage <> 'draft' and m.council_id = entry.council_id
              and m.id = (case when entry.subject_kind = 'measure' then entry.subject_id end)::uuid) as measure
    from audit_entry entry
    where council_id = ${reader.scope} and (${kind}::text is null or act like ${`${kind}.%`})
      and (${reader.holds("statement:draft")} or not ${isOfDraft(sql)})
      and ${about === null ? sql`true` : concerns(sql, about)}
    order by seq desc limit ${limit} offset ${offset}`;
  const knowsPeople = reader.holds("person:read");
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at.toISOString(),
    own: row.actor_id !== null && row.actor_id === reader.actor.accountId,
    who: row.party_name ?? (knowsPeople && row.actor_role !== "system" ? row.actor_name : null),
    role: row.actor_role,
    act: row.act,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    measure: row.measure,
    subject: isAboutPerson(row) && !knowsPeople ? null : row.subject_name,
  }));
}

/** Entries on mandates and invitations name people too. */
function isAboutPerson({ subject_kind: kind }: ActRow): boolean {
  return ["person", "representation", "invitation", "account"].includes(kind);
}

export interface ActivityPage {
  acts: WorkspaceAct[];
  page: number;
  hasOlder: boolean;
}

const pageSize = 50;

/** One page of the council's log. `page` counts from 1. */
export function activityPage(
  authority: Authority<"activity:read">,
  { page, kind }: { page: number; kind: ActivityKind | null },
): Promise<ActivityPage> {
  return authority.read(async (sql) => {
    const acts = await activityOf(sql, authority, {
      limit: pageSize + 1,
      offset: (page - 1) * pageSize,
      kind,
    });
    return { acts: acts.slice(0, pageSize), page, hasOlder: acts.length > pageSize };
  });
}
