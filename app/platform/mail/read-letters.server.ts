import { systemAuthority } from "~/platform/access/system-authority.server";
import type { Platform } from "~/platform/http/platform";
import { isExampleInstallation } from "~/platform/session/example-accounts.server";
import { keptDomains } from "~/platform/session/example-address";

/** A letter as the development page shows it; text and HTML are empty once it has been sent. */
export interface KeptLetter {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  queuedAt: string;
  sent: boolean;
}

/**
 * True at the machine of a developer, and at one with an example where every person is invented. Everywhere else letters
 * are nobody's to read.
 */
export async function mayReadLetters(platform: Platform): Promise<boolean> {
  const { letters, mode } = platform.settings;
  return letters && (mode === "development" || (await isExampleInstallation(platform)));
}

/** The newest letters of the outbox to invented addresses, or one of them. A letter that may reach somebody is theirs alone. */
export async function keptLetters(platform: Platform, id: string | null = null): Promise<KeptLetter[]> {
  const rows = await systemAuthority(platform, "letters are read in development").read(
    (sql) => sql<(Omit<KeptLetter, "queuedAt"> & { queued: Date })[]>`
      select id, to_address as "to", subject, text, html, queued_at as queued, sent_at is not null as sent
      from letter where to_address ~* ${keptDomains} and (${id}::uuid is null or id = ${id}::uuid)
      order by queued_at desc, id desc limit 50`,
  );
  return rows.map(({ queued, ...letter }) => ({ ...letter, queuedAt: queued.toISOString() }));
}
