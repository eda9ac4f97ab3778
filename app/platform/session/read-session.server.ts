import { todayOf } from "~/kernel/clock";
import type { LocalDate } from "~/kernel/local-date";
import { orUnavailable } from "~/platform/database/unreachable";
import type { Platform } from "~/platform/http/platform";
import { isClosedExample } from "./example-address";
import { idleHours, isIdle } from "./idle-limit";
import { sessions, sessionToken } from "./lucia.server";
import { hashToken } from "./session-adapter.server";
import type { RoleGrant, SignedIn } from "./signed-in";

const read = new WeakMap<Request, Promise<SignedIn | null>>();

/** Who the request's session cookie belongs to, or null. Read once per request. */
export function readSession(platform: Platform, request: Request): Promise<SignedIn | null> {
  const ready = read.get(request) ?? find(platform, request).catch(orUnavailable);
  read.set(request, ready);
  return ready;
}

/** Keeps "last seen" to within five minutes: a page must not cost a write. */
async function noteSeen(platform: Platform, token: string, seen: Date | undefined): Promise<void> {
  const now = platform.clock.now();
  if (seen && now.getTime() - seen.getTime() < 300_000) return;
  await platform.database.session`
    update identity.session set last_seen_at = greatest(last_seen_at, ${now}) where id = ${hashToken(token)}`;
}

async function find(platform: Platform, request: Request): Promise<SignedIn | null> {
  const lucia = sessions(platform);
  const token = sessionToken(platform, request.headers.get("cookie"));
  if (!token) return null;
  const { session, user } = await lucia.validateSession(token);
  if (!session || user.disabled_at || isClosedExample(platform, user.email)) return null;
  const [grants, chosen] = await Promise.all([
    platform.database.session<
      (Omit<RoleGrant, "validFrom" | "validTo"> & { from: LocalDate; to: LocalDate | null })[]
    >`
      select council_id as "councilId", role, valid_from as "from", valid_to as "to"
      from identity.role_grant where account_id = ${user.id}`,
    platform.database.session<{ council: string; representation: string }[]>`
      select council_id as council, representation_id as representation
      from identity.session_mandate where session_id = ${hashToken(token)}`,
  ]);
  const held = grants.map(({ from, to, ...grant }) => ({ ...grant, validFrom: from, validTo: to }));
  const hours = idleHours(held, todayOf(platform.clock));
  if (session.last_seen_at && isIdle(session.last_seen_at, hours, platform.clock.now())) return null;
  await noteSeen(platform, token, session.last_seen_at);
  return {
    sessionId: token,
    account: {
      id: user.id,
      name: user.name,
      email: user.email,
      language: user.language === "en" ? "en" : "sv",
    },
    grants: held,
    secondFactor: session.second_factor_at !== null,
    secondFactorReady: user.totp_confirmed_at !== null,
    provedAt: session.proved_at ?? null,
    actingFor: Object.fromEntries(chosen.map(({ council, representation }) => [council, representation])),
  };
}
