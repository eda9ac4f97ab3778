import postgres from "postgres";
import { impatientSocket, patience } from "~/platform/database/impatient-socket";

/**
 * One connection outside the pools, kept until it is ended. Opening it fails within seconds where nobody answers or
 * the caller is let go, and a statement after `silence` seconds without an answer; null lets statements take any time.
 */
export function openOne(url: string, silence: number | null = patience): postgres.Sql {
  return postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 5,
    idle_timeout: silence === null ? null : 0,
    socket: impatientSocket(silence ?? patience),
  } as postgres.Options<Record<string, never>>);
}

/** What the driver's codes say, in words. */
const causes: Record<string, string> = {
  CONNECT_TIMEOUT: "it does not answer",
  CONNECTION_CLOSED: "it has stopped answering",
  ECONNRESET: "it takes the connection and lets it go",
};

/** One sentence on why a database can't be reached or does not let us in. Never tells the password. */
export function cannotBeUsed(url: string, error: unknown): Error {
  const { code = "", message } = error as Error & { code?: string };
  const { hostname, port, pathname, username } = new URL(url);
  const cause = causes[code] ?? (message || code || "no answer");
  return new Error(
    `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} can't be used as ${username}: ${cause}.`,
    { cause: error },
  );
}
