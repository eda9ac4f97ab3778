import { Lucia, TimeSpan } from "lucia";
import { cookieName, readCookie, sessionCookie } from "~/platform/http/cookies";
import type { Platform } from "~/platform/http/platform";
import { sessionAdapter } from "./session-adapter.server";

interface AccountAttributes {
  email: string;
  name: string;
  language: string;
  totp_confirmed_at: Date | null;
  disabled_at: Date | null;
}

interface SessionAttributes {
  device: string;
  second_factor_at: Date | null;
  device_hash?: string | null;
  proved_at?: Date | null;
  last_seen_at?: Date;
}

function open(platform: Platform) {
  const secure = platform.settings.origin.startsWith("https:");
  return new Lucia(sessionAdapter(platform.database), {
    sessionExpiresIn: new TimeSpan(sessionCookie.days, "d"),
    sessionCookie: {
      name: cookieName(sessionCookie, secure),
      expires: true,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: (account: AccountAttributes) => account,
    getSessionAttributes: (session: SessionAttributes) => session,
  });
}

export type Sessions = ReturnType<typeof open>;

declare module "lucia" {
  interface Register {
    Lucia: Sessions;
    DatabaseUserAttributes: AccountAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

const opened = new WeakMap<Platform, Sessions>();

/** Lucia for this process. Kept behind `platform/session`; nothing outside the folder imports it. */
export function sessions(platform: Platform): Sessions {
  const ready = opened.get(platform) ?? open(platform);
  opened.set(platform, ready);
  return ready;
}

/** The token in a `Cookie` header. Lucia's own reader decodes every cookie there, and throws at one that is not ours. */
export function sessionToken(platform: Platform, header: string | null): string | null {
  return readCookie(header, sessions(platform).sessionCookieName);
}
