import postgres from "postgres";

/** First minor release of each major that has the known row-security fixes. */
const fixedMinor: Record<number, number> = { 15: 14, 16: 10, 17: 6, 18: 0 };

/**
 * Refuses a login that could go round the isolation: superuser, BYPASSRLS, owner of a table, table privileges
 * of its own, or a server without the known row-security fixes. Throws an Error with one clear sentence.
 */
export async function checkLogin(loginUrl: string): Promise<void> {
  const sql = postgres(loginUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    const [found] = await sql<
      { name: string; superuser: boolean; bypass: boolean; owns: boolean; reads: boolean; version: number }[]
    >`
      select rolname as name, rolsuper as superuser, rolbypassrls as bypass,
             exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns,
             exists (select 1 from information_schema.table_privileges where grantee = rolname) as reads,
             current_setting('server_version_num')::int as version
      from pg_roles r where rolname = current_user`;
    if (!found) throw new Error("The database login has no role.");
    const { name } = found;
    if (found.superuser) throw new Error(`The database login ${name} is a superuser. Use samsyn_login.`);
    if (found.bypass)
      throw new Error(`The database login ${name} goes round row security. Use samsyn_login.`);
    if (found.owns) throw new Error(`The database login ${name} owns tables. Use samsyn_login.`);
    if (found.reads)
      throw new Error(`The database login ${name} has table privileges of its own. Use samsyn_login.`);
    const major = Math.floor(found.version / 10_000);
    const minor = found.version % 10_000;
    if (major < 15 || minor < (fixedMinor[major] ?? 0)) {
      throw new Error(`PostgreSQL ${major}.${minor} lacks known fixes in row security. Upgrade the server.`);
    }
  } finally {
    await sql.end();
  }
}
