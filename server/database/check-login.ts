import type { PoolUrls } from "~/platform/database/pools.server";
import { cannotBeUsed, openOne } from "./one-connection";

/** First minor release of each major that has the known row-security fixes. */
const fixedMinor: Record<number, number> = { 15: 14, 16: 10, 17: 6, 18: 0 };

interface Login {
  name: string;
  superuser: boolean;
  bypass: boolean;
  owns: boolean;
  reads: boolean;
  /** Samsyn's roles that it may take. */
  takes: string[];
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
             array(select s.rolname::text from pg_roles s where s.rolname like 'samsyn\\_%' and s.oid <> r.oid
                   and pg_has_role(r.oid, s.oid, 'member') order by 1) as takes,
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
 * a role; for those that read and write for others also table privileges of their own; for the public's any role but the
 * public's; and a server without the known row-security fixes. Throws an Error with one clear sentence.
 */
export async function checkLogin(urls: PoolUrls): Promise<void> {
  const [login, counter, session] = await Promise.all([
    readLogin(urls.login),
    readLogin(urls.counter),
    readLogin(urls.session),
  ]);
  for (const [found, use] of [
    [login, "samsyn_login"],
    [counter, "samsyn_counter"],
    [session, "samsyn_session"],
  ] as const) {
    const told = `The database login ${found.name}`;
    if (found.superuser) throw new Error(`${told} is a superuser. Use ${use}.`);
    if (found.bypass) throw new Error(`${told} goes round row security. Use ${use}.`);
    if (found.owns) throw new Error(`${told} owns tables. Use ${use}.`);
  }
  for (const [found, use] of [
    [login, "samsyn_login"],
    [counter, "samsyn_counter"],
  ] as const) {
    if (found.reads) {
      throw new Error(`The database login ${found.name} has table privileges of its own. Use ${use}.`);
    }
  }
  const others = counter.takes.filter((role) => role !== "samsyn_public");
  if (others.length > 0) {
    throw new Error(
      `The database login ${counter.name} may take ${others.join(", ")}, and the public's shall reach nothing else. Use samsyn_counter.`,
    );
  }
  const major = Math.floor(login.version / 10_000);
  const minor = login.version % 10_000;
  if (major < 15 || minor < (fixedMinor[major] ?? 0)) {
    throw new Error(`PostgreSQL ${major}.${minor} lacks known fixes in row security. Upgrade the server.`);
  }
}
