import type { Role } from "~/kernel/actor";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { secondFactorRoles } from "~/platform/access/permissions";
import type { Platform } from "~/platform/http/platform";
import { mandatesOfAccounts, roleOfMandate } from "~/platform/session/places.server";

type Manager = Authority<"account:manage">;

export const accountsPerPage = 25;

/** A line in the operator's list of accounts. */
export interface AccountLine {
  id: string;
  name: string;
  email: string;
  lastSignInAt: string | null;
  disabled: boolean;
  /** Granted roles, and roles that follow from mandates, with the party. */
  roles: { role: string; council: string | null; party?: string }[];
  /** True when a role demands a second factor that is not set up. */
  lacksFactor: boolean;
}

export interface AccountList {
  lines: AccountLine[];
  total: number;
}

/** Accounts whose name or address holds the text, by name, a page at a time. */
export async function findAccounts(
  platform: Platform,
  authority: Manager,
  { text, page }: { text: string; page: number },
): Promise<AccountList> {
  const sql = platform.database.session;
  const like = `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await sql<
    (Omit<AccountLine, "lastSignInAt" | "lacksFactor"> & {
      seen: Date | null;
      total: number;
      secondFactor: boolean;
    })[]
  >`
    select a.id, a.name, a.email, a.last_sign_in_at as seen, a.disabled_at is not null as disabled,
           a.totp_confirmed_at is not null as "secondFactor", count(*) over () as total,
           coalesce((select json_agg(json_build_object('role', g.role, 'council', g.council_id)
             order by g.role, g.council_id) from identity.role_grant g where g.account_id = a.id
             and valid_on(g.valid_from, g.valid_to, ${authority.today})), '[]')
             as roles
    from identity.account a
    where lower(a.name) like ${like} or a.email like ${like}
    order by a.name collate "sv-SE-x-icu", a.id
    limit ${accountsPerPage} offset ${(page - 1) * accountsPerPage}`;
  const mandates = await mandatesOfAccounts(
    platform,
    rows.map(({ id }) => id),
  );
  const lines = rows.map(({ seen, total: _total, secondFactor, roles, ...line }) => ({
    ...line,
    roles: [...roles, ...mandates.filter(({ account }) => account === line.id).map(roleOfMandate)],
    lastSignInAt: seen?.toISOString() ?? null,
    lacksFactor: !secondFactor && roles.some(({ role }) => secondFactorRoles.has(role as Role)),
  }));
  return { lines, total: rows[0]?.total ?? 0 };
}

export interface AccountGrant {
  id: string;
  role: string;
  council: string | null;
  from: LocalDate;
  to: LocalDate | null;
  grantedBy: string;
}

/** One account as the operator sees it. */
export interface ManagedAccount {
  id: string;
  name: string;
  email: string;
  version: number;
  createdAt: string;
  lastSignInAt: string | null;
  disabled: boolean;
  hasPassword: boolean;
  /** When the second factor was set up; null when it is off. */
  factorSince: string | null;
  sessions: number;
  grants: AccountGrant[];
  mandates: { role: string; council: string; party: string }[];
}

/** One account with its roles; 404 when there is none. */
export async function managedAccount(platform: Platform, _by: Manager, id: string): Promise<ManagedAccount> {
  const sql = platform.database.session;
  const [[account], grants, mandates] = await Promise.all([
    sql<
      (Omit<ManagedAccount, "createdAt" | "lastSignInAt" | "factorSince" | "grants" | "mandates"> & {
        made: Date;
        seen: Date | null;
        factor: Date | null;
      })[]
    >`
      select id, name, email, version, created_at as made, last_sign_in_at as seen, disabled_at is not null as disabled,
             password_hash is not null as "hasPassword", totp_confirmed_at as factor,
             (select count(*) from identity.session where user_id = ${id} and expires_at > now()) as sessions
      from identity.account where id = ${id}`,
    sql<AccountGrant[]>`
      select id, role, council_id as council, valid_from as "from", valid_to as "to", granted_by as "grantedBy"
      from identity.role_grant where account_id = ${id} order by valid_from desc, role`,
    mandatesOfAccounts(platform, [id]),
  ]);
  if (!account) throw new Response(null, { status: 404 });
  const { made, seen, factor, ...rest } = account;
  return {
    ...rest,
    createdAt: made.toISOString(),
    lastSignInAt: seen?.toISOString() ?? null,
    factorSince: factor?.toISOString() ?? null,
    grants: [...grants],
    mandates: mandates.map(roleOfMandate),
  };
}
