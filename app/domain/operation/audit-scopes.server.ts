import type { Authority } from "~/platform/access/authority";

/**
 * Every chain that there is: of councils whose folder is gone too, and of scopes that the council's row is gone from.
 * Entries are passed over from one scope to the next by their index.
 */
export async function auditScopes(authority: Authority<"system">): Promise<string[]> {
  const rows = await authority.read(
    (sql) => sql<{ scope: string }[]>`
      with recursive chain(scope) as (
        (select council_id from audit_entry order by council_id limit 1)
        union all
        select (select council_id from audit_entry where council_id > scope order by council_id limit 1)
        from chain where scope is not null)
      select scope from chain where scope is not null
      union select id from council union select council_id from audit_head union select '_region' union select '_platform'
      order by scope`,
  );
  return rows.map(({ scope }) => scope);
}
