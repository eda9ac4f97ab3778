import type { Platform } from "~/platform/http/platform";

/** Domains that are kept for examples and tests (RFC 2606 and 6761): no letter to them reaches anyone. */
const kept = /(?:@|\.)(?:example\.(?:com|net|org)|example|invalid|localhost|test)$/i;

/** The same for PostgreSQL's `~*`. */
export const keptDomains = kept.source;

/** Whether an e-mail address can't be anybody's. */
export function isInventedAddress(email: string): boolean {
  return kept.test(email);
}

/** The domain of the example year's accounts, as `like` reads it. */
export const exampleDomain = "%@example.org";

/**
 * Whether an account is one of the example's where the example is closed: then nobody signs in to it in any way, and a
 * session of before is none.
 */
export function isClosedExample({ settings }: Pick<Platform, "settings">, email: string): boolean {
  return !settings.example && email.toLowerCase().endsWith("@example.org");
}
