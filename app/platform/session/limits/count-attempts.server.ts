import type { Platform } from "~/platform/http/platform";
import { keyedHash } from "~/platform/session/factor/secret-box.server";
import { type Counted, limits } from "./limits";

/**
 * Counts an attempt in PostgreSQL, so that all processes count together, on one limit after another, and stops at the
 * first that is full: what one network tries too often must not fill what all networks share. Returns the seconds until
 * that limit opens again, or null when the attempt is within all. Neither addresses nor e-mail addresses are kept, only
 * keyed hashes; an attempt for an account that does not exist counts the same.
 */
async function secondsToWait(platform: Platform, attempts: readonly Counted[]): Promise<number | null> {
  const now = platform.clock.now().getTime();
  for (const [name, ...of] of attempts) {
    const { most, minutes } = limits[name];
    const width = minutes * 60_000;
    const start = Math.floor(now / width) * width;
    const key = keyedHash(platform.settings, "rate limit", `${name}:${of.join(" ").toLowerCase()}`);
    const [row] = await platform.database.session<{ count: number }[]>`
      insert into identity.rate_limit (key, window_start, count) values (${key}, ${new Date(start)}, 1)
      on conflict (key, window_start) do update set count = identity.rate_limit.count + 1
      returning count`;
    if ((row?.count ?? 0) <= most) continue;
    platform.log.warn({ limit: name }, "too many attempts");
    return Math.ceil((start + width - now) / 1000);
  }
  return null;
}

/** Whether an attempt is within all the limits that it counts on. */
export async function mayAttempt(platform: Platform, ...attempts: Counted[]): Promise<boolean> {
  return (await secondsToWait(platform, attempts)) === null;
}

/** Counts an attempt, and answers 429 when there were too many. */
export async function countAttempt(platform: Platform, ...attempts: Counted[]): Promise<void> {
  const seconds = await secondsToWait(platform, attempts);
  if (seconds === null) return;
  throw new Response(null, { status: 429, headers: { "Retry-After": String(seconds) } });
}
