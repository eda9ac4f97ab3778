import type { Authority } from "~/platform/access/authority";
import type { AuditSearch } from "./audit-search";
import { entriesPerPage } from "./audit-search";

/** An export ends after so many entries and says so; a narrower search gives the rest. */
export const mostExported = 20_000;

/** An entry of the trail, as read. `before` and `after` are JSON texts. */
export interface AuditLine {
  council: string;
  seq: number;
  at: string;
  actor: string;
  role: string;
  party: string | null;
  act: string;
  kind: string;
  subject: string;
  before: string | null;
  after: string | null;
}

export interface FoundEntries {
  lines: AuditLine[];
  total: number;
}

/** Entries that match, the latest first, a page at a time; `all` for an export. */
export async function auditEntries(
  authority: Authority<"audit:search">,
  search: AuditSearch,
  all = false,
): Promise<FoundEntries> {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const limit = all ? mostExported : entriesPerPage;
  const offset = all ? 0 : (search.page - 1) * entriesPerPage;
  const rows = await authority.read(
    (sql) => sql<(Omit<AuditLine, "at"> & { moment: Date; total: number })[]>`
      select council_id as council, seq, at as moment, actor_name as actor, actor_role as role,
             party_name as party, act, subject_kind as kind, subject_name as subject,
             before::text, after::text, count(*) over () as total
      from audit_entry
      where (${search.scope}::text is null or council_id = ${search.scope})
        and (${search.from}::date is null or at >= ${search.from}::date::timestamp at time zone 'Europe/Stockholm')
        and (${search.to}::date is null
             or at < (${search.to}::date + 1)::timestamp at time zone 'Europe/Stockholm')
        and (${search.act} = '' or act ilike ${like(search.act)})
        and (${search.actor} = '' or actor_name ilike ${like(search.actor)})
        and (${search.subject} = '' or subject_name ilike ${like(search.subject)})
      order by at desc, council_id, seq desc limit ${limit} offset ${offset}`,
  );
  const lines = rows.map(({ moment, total: _total, ...line }) => ({ ...line, at: moment.toISOString() }));
  return { lines, total: rows[0]?.total ?? 0 };
}
