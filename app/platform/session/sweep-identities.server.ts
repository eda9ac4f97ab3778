import { deviceCookie } from "~/platform/http/cookies";
import type { Platform } from "~/platform/http/platform";
import { mostIdleHours } from "./idle-limit";

/**
 * Takes away what has had its day: sessions past their end, used and old links, devices not seen for
 * as long as their cookie lasts, and old counters.
 */
export async function sweepIdentities({ database, clock }: Platform): Promise<void> {
  const now = clock.now();
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const idleSince = new Date(now.getTime() - mostIdleHours * 3_600_000);
  await database.session`
    delete from identity.session where expires_at < ${now} or last_seen_at < ${idleSince}`;
  await database.session`delete from identity.sign_in_link where expires_at < ${dayAgo}`;
  const deviceEnd = new Date(now.getTime() - deviceCookie.days * 86_400_000);
  await database.session`delete from identity.known_device where seen_at < ${deviceEnd}`;
  await database.session`delete from identity.rate_limit where window_start < ${dayAgo}`;
}
