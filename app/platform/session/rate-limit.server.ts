import type { Platform } from "~/platform/http/platform";
import { keyedHash } from "./secret-box.server";
import { visitorNetwork } from "./visitor-network";

/** Attempts that are counted, with how many are let through per window. */
const limits = {
  "link-by-address": { most: 30, minutes: 15 },
  "link-by-email": { most: 5, minutes: 15 },
  "password-by-address": { most: 40, minutes: 15 },
  "password-by-email": { most: 8, minutes: 15 },
  "code-by-account": { most: 8, minutes: 15 },
  "token-by-address": { most: 60, minutes: 15 },
  "report-by-address": { most: 10, minutes: 60 },
} as const;

export type LimitName = keyof typeof limits;

/**
 * Counts an attempt in PostgreSQL, so that all processes count together, and says whether it is within the limit
 * of the window. Neither addresses nor e-mail addresses are kept, only keyed hashes; an attempt for an account
 * that does not exist counts the same.
 */
export async function mayAttempt(platform: Platform, name: LimitName, of: string): Promise<boolean> {
  const { most, minutes } = limits[name];
  const who = name.endsWith("-by-address") ? visitorNetwork(of) : of.toLowerCase();
  const key = keyedHash(platform.settings, "rate limit", `${name}:${who}`);
  const width = minutes * 60_000;
  const start = new Date(Math.floor(platform.clock.now().getTime() / width) * width);
  const [row] = await platform.database.session<{ count: number }[]>`
    insert into identity.rate_limit (key, window_start, count) values (${key}, ${start}, 1)
    on conflict (key, window_start) do update set count = identity.rate_limit.count + 1
    returning count`;
  if ((row?.count ?? 0) <= most) return true;
  platform.log.warn({ limit: name }, "too many attempts");
  return false;
}

/** Counts an attempt, and answers 429 when there were too many. */
export async function countAttempt(platform: Platform, name: LimitName, of: string): Promise<void> {
  if (await mayAttempt(platform, name, of)) return;
  const headers = { "Retry-After": String(limits[name].minutes * 60) };
  throw new Response(null, { status: 429, headers });
}
