import type { Authority, ReadSql } from "~/platform/access/authority";
import { mostRowsAtOnce } from "~/platform/database/growth";
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

/** Where a list of entries goes on: after its last line, the latest first. */
interface Place {
  at: Date;
  council: string;
  seq: number;
}

/** What matches a search, as a condition on the trail. */
function matching(sql: ReadSql, search: AuditSearch) {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`
    (${search.scope}::text is null or council_id = ${search.scope})
    and (${search.from}::date is null or at >= end_of(${search.from}::date - 1))
    and (${search.to}::date is null or at < end_of(${search.to}))
    and (${search.act} = '' or act ilike ${like(search.act)})
    and (${search.actor} = '' or actor_name ilike ${like(search.actor)})
    and (${search.subject} = '' or subject_name ilike ${like(search.subject)})`;
}

type Row = Omit<AuditLine, "at"> & { moment: Date };

function readLines(sql: ReadSql, search: AuditSearch, after: Place | null, limit: number, offset = 0) {
  return sql<Row[]>`
    select council_id as council, seq, at as moment, actor_name as actor, actor_role as role,
           party_name as party, act, subject_kind as kind, subject_name as subject, before::text, after::text
    from audit_entry
    where ${matching(sql, search)}
      and (${after?.at ?? null}::timestamptz is null or at < ${after?.at ?? null}
           or (at = ${after?.at ?? null} and (council_id > ${after?.council ?? ""}
               or (council_id = ${after?.council ?? ""} and seq < ${after?.seq ?? 0}))))
    order by at desc, council_id, seq desc limit ${limit} offset ${offset}`;
}

const toLine = ({ moment, ...line }: Row): AuditLine => ({ ...line, at: moment.toISOString() });

/** How many entries match. */
export async function countEntries(
  authority: Authority<"audit:search">,
  search: AuditSearch,
): Promise<number> {
  const [counted] = await authority.read(
    (sql) => sql<{ total: number }[]>`
      select count(*) as total from audit_entry where ${matching(sql, search)}`,
  );
  return counted?.total ?? 0;
}

/** Entries that match, the latest first, a page at a time. */
export async function auditEntries(
  authority: Authority<"audit:search">,
  search: AuditSearch,
): Promise<FoundEntries> {
  const [rows, total] = await Promise.all([
    authority.read((sql) => readLines(sql, search, null, entriesPerPage, (search.page - 1) * entriesPerPage)),
    countEntries(authority, search),
  ]);
  return { lines: rows.map(toLine), total };
}

/** The latest `most` entries that match, the latest first, some of them in memory at a time. */
export async function* allEntries(
  authority: Authority<"audit:search">,
  search: AuditSearch,
  most: number,
): AsyncGenerator<AuditLine> {
  let after: Place | null = null;
  for (let given = 0; given < most; ) {
    const from: Place | null = after;
    const limit = Math.min(mostRowsAtOnce, most - given);
    const rows: Row[] = await authority.read((sql) => readLines(sql, search, from, limit));
    yield* rows.map(toLine);
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = { at: last.moment, council: last.council, seq: last.seq };
    given += rows.length;
  }
}
