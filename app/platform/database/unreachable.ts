/** Codes of drivers, sockets, PostgreSQL (SQLSTATE) and Prisma that say: the database could not be reached. */
const codes = new Set([
  ...["CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECT_TIMEOUT"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH", "EAI_AGAIN"],
  ...["08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03", "53300"],
  ...["P1001", "P1002", "P1017", "P2024"],
]);

const kinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);

/** What the driver of acts says, without a code, of silence and of a connection that was let go. */
const messages = new Set(["Query read timeout", "Connection terminated unexpectedly"]);

/** Whether an error, or what caused it, says that the database is down or out of reach. */
export function isUnreachable(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const { code, kind, cause, originalCode, message } = error as Record<string, unknown>;
  if (typeof message === "string" && messages.has(message)) return true;
  if (typeof code === "string" && codes.has(code)) return true;
  if (typeof originalCode === "string" && codes.has(originalCode)) return true;
  if (typeof kind === "string" && kinds.has(kind)) return true;
  return isUnreachable(cause, depth + 1);
}

/** Throws the error on; one that says that the database can't be reached as a 503, which the error page puts in plain words. */
export function orUnavailable(error: unknown): never {
  if (!isUnreachable(error)) throw error;
  throw new Response(null, { status: 503, headers: { "Retry-After": "30" } });
}
