import { cannotBeUsed, openOne } from "./one-connection";

/** First minor release of each major that has the known row-security fixes. */
const fixedMinor: Record<number, number> = { 15: 14, 16: 10, 17: 6, 18: 0 };

interface Login {
  name: string;
  superuser: boolean;
  bypass: boolean;
  owns: boolean;
  reads: boolean;
  version: number;
}

async function readLogin(url: string): Promise<Login> {
  const sql = openOne(url);
  try {
    const [found] = await sql<Login[]>`
      select rolname as name,
             exists (select 1 from pg_roles s where s.rolsuper and pg_has_role(r.oid, s.oid, 'member')) as superuser,
             exists (select 1 from pg_roles s where s.rolbypassrls and pg_has_role(r.oid, s.oid, 'member')) as bypass,
             exists (select 1 from pg_class c where c.relkind in ('r', 'p')
                     and c.relnamespace not in (select oid from pg_namespace where nspname like 'pg\\_%')
                     and pg_has_role(r.oid, c.relowner, 'member')) as owns,
             exists (select 1 from information_schema.table_privileges where grantee = rolname) as reads,
             current_setting('server_version_num')::int as version
      from pg_roles r where rolname = current_user`;
    if (!found) throw new Error("the login has no role");
    return found;
  } catch (error) {
    throw cannotBeUsed(url, error);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Refuses an address that leads nowhere, with one clear sentence. */
export async function checkReach(url: string): Promise<void> {
  await readLogin(url);
}

/**
 * Refuses logins that could go round the isolation: superuser, BYPASSRLS, owner of a table, or a member of such
 * a role; for the program's own login also table privileges of its own; and a server without the known
 * row-security fixes. Throws an Error with one clear sentence.
 */
export async function checkLogin(urls: { login: string; session: string }): Promise<void> {
  const [login, session] = await Promise.all([readLogin(urls.login), readLogin(urls.session)]);
  for (const [found, use] of [
    [login, "samsyn_login"],
    [session, "samsyn_session"],
  ] as const) {
    const told = `The database login ${found.name}`;
    if (found.superuser) throw new Error(`${told} is a superuser. Use ${use}.`);
    if (found.bypass) throw new Error(`${told} goes round row security. Use ${use}.`);
    if (found.owns) throw new Error(`${told} owns tables. Use ${use}.`);
  }
  if (login.reads) {
    throw new Error(`The database login ${login.name} has table privileges of its own. Use samsyn_login.`);
  }
  const major = Math.floor(login.version / 10_000);
  const minor = login.version % 10_000;
  if (major < 15 || minor < (fixedMinor[major] ?? 0)) {
    throw new Error(`PostgreSQL ${major}.${minor} lacks known fixes in row security. Upgrade the server.`);
  }
}
