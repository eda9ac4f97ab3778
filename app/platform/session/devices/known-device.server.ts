import type postgres from "postgres";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { cookieName, deviceCookie, readCookie } from "~/platform/http/cookies";
import type { Platform } from "~/platform/http/platform";
import { keyedHash } from "~/platform/session/factor/secret-box.server";
import { randomToken } from "../random-token";

/*
 * Browsers that somebody has signed in with, all steps of it. Each sign-in gives the browser a new key, so that a key
 * that was planted or copied before opens nothing; the database keeps its hash.
 */

type Browser = Pick<SignInDesk, "platform" | "request">;

const isSecure = ({ settings }: Platform) => settings.origin.startsWith("https:");

const hashOf = (platform: Platform, key: string) => keyedHash(platform.settings, "known device", key);

/** The hash of the key that the browser brings, or null. */
function broughtHash({ platform, request }: Browser): string | null {
  const name = cookieName(deviceCookie, isSecure(platform));
  const key = readCookie(request.headers.get("cookie"), name);
  return key && hashOf(platform, key);
}

/** Whether the account, named by its address or its id, has signed in with this browser before. */
export async function isKnownDevice(
  browser: Browser,
  account: { email: string } | { accountId: string },
): Promise<boolean> {
  const hash = broughtHash(browser);
  if (!hash) return false;
  const { session } = browser.platform.database;
  const of =
    "email" in account
      ? session`account.email = ${account.email.toLowerCase()}`
      : session`account.id = ${account.accountId}`;
  const found = await session`
    select 1 from identity.known_device device join identity.account on account.id = device.account_id
    where device.device_hash = ${hash} and ${of}`;
  return found.length > 0;
}

/** Notes that the account has signed in with this browser. Returns the cookie to give it and the hash that is kept. */
export async function rememberDevice(
  browser: Browser,
  accountId: string,
): Promise<{ cookie: string; hash: string }> {
  const { platform } = browser;
  const now = platform.clock.now();
  const key = randomToken();
  const [brought, hash] = [broughtHash(browser), hashOf(platform, key)];
  await platform.database.session.begin(async (sql) => {
    if (brought)
      await sql`update identity.known_device set device_hash = ${hash} where device_hash = ${brought}`;
    await sql`
      insert into identity.known_device (account_id, device_hash, known_since, seen_at)
      values (${accountId}, ${hash}, ${now}, ${now})
      on conflict (account_id, device_hash) do update set seen_at = excluded.seen_at`;
  });
  return { cookie: cookieWith(platform, key), hash };
}

function cookieWith(platform: Platform, key: string): string {
  const secure = isSecure(platform);
  const attributes = ["Path=/", "HttpOnly", "SameSite=Lax", `Max-Age=${deviceCookie.days * 86_400}`];
  return [`${cookieName(deviceCookie, secure)}=${key}`, ...attributes, ...(secure ? ["Secure"] : [])].join(
    "; ",
  );
}

/** Forgets the account's browsers but the one of a session, which is named by its hash. */
export async function forgetOtherDevices(
  sql: postgres.TransactionSql<{ bigint: number }>,
  accountId: string,
  sessionHash: string | null,
): Promise<void> {
  await sql`
    delete from identity.known_device where account_id = ${accountId} and device_hash is distinct from
      (select device_hash from identity.session where id = ${sessionHash})`;
}
