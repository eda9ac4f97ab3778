import type { Language } from "~/kernel/language";
import { isUnreachable } from "~/platform/database/unreachable";
import type { Platform } from "~/platform/http/platform";
import { sessionToken } from "./lucia.server";
import { hashToken } from "./session-adapter.server";

/** Without the database nobody's language is known; the page itself then says what is wrong. */
function noneWhenUnreachable(error: unknown): { language: string }[] {
  if (isUnreachable(error)) return [];
  throw error;
}

/**
 * The language of the account behind a session cookie, or null without an open session. For the pages whose
 * address carries no language; whether the person may see the page is judged elsewhere.
 */
export async function sessionLanguage(platform: Platform, cookie: string): Promise<Language | null> {
  const token = sessionToken(platform, cookie);
  if (!token) return null;
  const [found] = await platform.database.session<{ language: string }[]>`
    select a.language from identity.session s join identity.account a on a.id = s.user_id
    where s.id = ${hashToken(token)} and s.expires_at > ${platform.clock.now()} and a.disabled_at is null`.catch(
    noneWhenUnreachable,
  );
  return found ? (found.language === "en" ? "en" : "sv") : null;
}
