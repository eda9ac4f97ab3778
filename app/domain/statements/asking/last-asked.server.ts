import type { ReadSql } from "~/platform/access/authority";
import type { LastAsked } from "./last-asked";

/** The latest letters to each party about the text as it stands, as the trail keeps them. */
export async function readLastAsked(sql: ReadSql, id: string): Promise<LastAsked[]> {
  const rows = await sql<(Omit<LastAsked, "at"> & { at: Date })[]>`
    select distinct on (coalesce(told.one ->> 'organisationId', told.one ->> 'party'))
           told.one ->> 'organisationId' as "organisationId", told.one ->> 'party' as party, e.at,
           e.act = 'statements.reminded' as reminded, not told.one ? 'why' as reached,
           exists (select 1 from letter l
                   where l.council_id = e.council_id and l.sent_at is null
                     and l.id::text in (select jsonb_array_elements_text(told.one -> 'ids'))) as waits
    from statement s
    join audit_entry e on e.council_id = s.council_id and e.subject_kind = 'statement' and e.subject_id = s.id::text
      and e.at >= s.frozen_at and e.after ? 'letters'
    cross join lateral jsonb_array_elements(
      (e.after -> 'letters' -> 'reached') || (e.after -> 'letters' -> 'unreached')) told(one)
    where s.id = ${id} and s.stage = 'open-for-stands'
    order by coalesce(told.one ->> 'organisationId', told.one ->> 'party'), e.seq desc`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
