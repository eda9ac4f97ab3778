import { createHash } from "node:crypto";
import { PostgresJsAdapter } from "@lucia-auth/adapter-postgresql";
import type { Adapter, DatabaseSession } from "lucia";
import type { Pools } from "~/platform/database/pools.server";

/** SHA-256 of a token as hex: what the database keeps of tokens. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Lucia's PostgreSQL adapter with hashed session ids: the cookie carries the token, the database only its
 * SHA-256, so that a copy of the database opens no session.
 */
export function sessionAdapter(pools: Pools): Adapter {
  const inner = new PostgresJsAdapter(pools.session as never, {
    user: "identity.account",
    session: "identity.session",
  });
  const plain = (session: DatabaseSession, token: string): DatabaseSession => ({ ...session, id: token });
  return {
    deleteSession: (token) => inner.deleteSession(hashToken(token)),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    async getSessionAndUser(token) {
      const [session, user] = await inner.getSessionAndUser(hashToken(token));
      return [session && plain(session, token), user];
    },
    getUserSessions: (userId) => inner.getUserSessions(userId),
    setSession: (session) => inner.setSession({ ...session, id: hashToken(session.id) }),
    // The cookie's end is fixed at sign-in, so the session's is too.
    updateSessionExpiration: async () => {},
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
  };
}
