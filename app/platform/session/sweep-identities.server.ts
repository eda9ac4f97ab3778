import type { Platform } from "~/platform/http/platform";

/** Takes away what has had its day: sessions past their end, used and old links, and old counters. */
export async function sweepIdentities({ database, clock }: Platform): Promise<void> {
  const now = clock.now();
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await database.session`delete from identity.session where expires_at < ${now}`;
  await database.session`delete from identity.sign_in_link where expires_at < ${dayAgo}`;
  await database.session`delete from identity.rate_limit where window_start < ${dayAgo}`;
}
