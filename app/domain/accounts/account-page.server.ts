import { todayOf } from "~/kernel/clock";
import type { Language } from "~/kernel/language";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { idleHours, isIdle } from "~/platform/session/idle-limit";
import { hashToken } from "~/platform/session/session-adapter.server";

/** A session in the list: times are ISO instants. */
export interface ListedSession {
  id: string;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

/** Sessions that the list shows. */
const mostListed = 50;

/** What `/konto` shows. */
export interface AccountPage {
  name: string;
  email: string;
  language: Language;
  version: number;
  hasPassword: boolean;
  secondFactorSince: string | null;
  recoveryCodesLeft: number;
  /** Hours without a request after which a session of this person ends. */
  idleHours: number;
  /** The latest ones. */
  sessions: ListedSession[];
  /** Whether there are more than are listed. */
  hasMore: boolean;
}

/** The person's own account with its sessions, this one first. */
export async function accountPage({ platform, signedIn }: AccountAuthority): Promise<AccountPage> {
  const { id } = signedIn.account;
  const sql = platform.database.session;
  const own = hashToken(signedIn.sessionId);
  const [[account], open] = await Promise.all([
    sql<
      (Omit<AccountPage, "sessions" | "hasMore" | "secondFactorSince" | "idleHours"> & {
        since: Date | null;
      })[]
    >`
      select name, email, language, version, password_hash is not null as "hasPassword",
             totp_confirmed_at as since,
             (select count(*) from identity.recovery_code where account_id = ${id} and used_at is null)
               as "recoveryCodesLeft"
      from identity.account where id = ${id}`,
    sql<{ id: string; device: string; created: Date; seen: Date }[]>`
      select id, device, created_at as created, last_seen_at as seen from identity.session
      where user_id = ${id} and expires_at > now() order by id = ${own} desc, last_seen_at desc, id limit ${mostListed + 1}`,
  ]);
  if (!account) throw new Response(null, { status: 404 });
  const { since, ...rest } = account;
  const hours = idleHours(signedIn.grants, todayOf(platform.clock));
  const alive = open.slice(0, mostListed).filter(({ seen }) => !isIdle(seen, hours, platform.clock.now()));
  const listed = alive.map(({ created, seen, ...session }) => ({
    ...session,
    createdAt: created.toISOString(),
    lastSeenAt: seen.toISOString(),
    current: session.id === own,
  }));
  return {
    ...rest,
    idleHours: hours,
    secondFactorSince: since?.toISOString() ?? null,
    hasMore: open.length > mostListed,
    sessions: [...listed.filter(({ current }) => current), ...listed.filter(({ current }) => !current)],
  };
}
