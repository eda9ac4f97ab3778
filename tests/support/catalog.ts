import type postgres from "postgres";

/** What the database itself says of a table of ours; identity tables are named `identity.<table>`. */
export interface CatalogTable {
  name: string;
  enabled: boolean;
  forced: boolean;
  columns: string[];
  key: string[];
}

export async function tablesOf(root: postgres.Sql): Promise<CatalogTable[]> {
  return root<CatalogTable[]>`
    select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as name,
           c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
           (select array_agg(attname::text order by attnum) from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
           (select array_agg(a.attname::text order by k.place) from pg_index i
            cross join lateral unnest(i.indkey) with ordinality k(attnum, place)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
            where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'identity') and c.relname <> '_prisma_migrations'
    order by 1`;
}

export interface CatalogPolicy {
  table: string;
  name: string;
  role: string;
  command: "SELECT" | "INSERT" | "UPDATE" | "DELETE" | "ALL";
  using: string | null;
  check: string | null;
}

export async function policiesOf(root: postgres.Sql): Promise<CatalogPolicy[]> {
  return root<CatalogPolicy[]>`
    select tablename as "table", policyname as name, roles[1]::text as role, cmd as command,
           qual as "using", with_check as "check"
    from pg_policies where schemaname = 'public' order by 1, 2`;
}

/** Privileges on whole tables or single columns, per role, as `select person.name`. */
export async function columnGrantsOf(
  root: postgres.Sql,
  role: string,
): Promise<{ table: string; column: string; privilege: string }[]> {
  return root<{ table: string; column: string; privilege: string }[]>`
    select c.relname as "table", a.attname as "column", p.privilege
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    cross join unnest(array['SELECT', 'INSERT', 'UPDATE']) p(privilege)
    where c.relkind = 'r' and has_column_privilege(${role}, c.oid, a.attnum, p.privilege)`;
}
