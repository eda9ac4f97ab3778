/** Says that the process knows the database to be silent or gone. */
export class DatabaseAway extends Error {
  readonly code = "DATABASE_AWAY";
  constructor() {
    super("The database does not answer");
  }
}

/** Says that a request has waited for the database for as long as a request may. */
export class RequestLate extends Error {
  readonly code = "REQUEST_LATE";
  constructor() {
    super("The request has waited for the database for too long");
  }
}

/** Codes of drivers, sockets, PostgreSQL (SQLSTATE) and Prisma that say: the connection is lost, or none is to be had. */
const lost = new Set([
  ...["DATABASE_AWAY", "CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECT_TIMEOUT"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH", "EAI_AGAIN"],
  ...["ECONNABORTED", "ENETUNREACH", "ENETDOWN", "EHOSTDOWN", "ERR_STREAM_DESTROYED"],
  ...["57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04"],
  ...["P1001", "P1002", "P1008", "P1017"],
]);

/** Classes of SQLSTATE: connection exception. */
const lostClass = /^08/;

/**
 * Codes that say: the server answers, and can't do it now. It lacks disk, memory or connections, gave a statement up
 * because it or what it waited for took too long, or could not read its own files.
 */
const unable = new Set(["REQUEST_LATE", "57014", "55P03", "P2024"]);
const unableClass = /^(53|58)/;

const lostKinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout"]);
const unableKinds = new Set(["TooManyConnections"]);

/** What the driver of acts and Prisma say without a code, the last line of their message. */
const lostMessages =
  /(?:Query read timeout|Connection terminated(?: unexpectedly| due to connection timeout)?|timeout (?:expired|exceeded when trying to connect)|(?:Client was closed|Client has encountered a connection error) and is not queryable|Server has closed the connection\.?)$/i;
const unableMessages = /(?:Unable to start a transaction in the given time|on an expired transaction)\b/;

/** SQLSTATE inside what Prisma says of a statement that failed. */
const told = /\bCode: `([0-9A-Z]{5})`/;

type Verdict = "lost" | "unable" | null;

function verdictOnCode(code: unknown): Verdict {
  if (typeof code !== "string") return null;
  const isState = /^[0-9A-Z]{5}$/.test(code);
  if (lost.has(code) || (isState && lostClass.test(code))) return "lost";
  if (unable.has(code) || (isState && unableClass.test(code))) return "unable";
  return null;
}

function verdictOnKind(kind: unknown): Verdict {
  if (typeof kind !== "string") return null;
  if (lostKinds.has(kind)) return "lost";
  return unableKinds.has(kind) ? "unable" : null;
}

function verdictOnMessage(message: unknown): Verdict {
  if (typeof message !== "string") return null;
  if (lostMessages.test(message.trimEnd())) return "lost";
  if (unableMessages.test(message)) return "unable";
  return verdictOnCode(told.exec(message)?.[1]);
}

function verdictOn(error: unknown, depth = 0): Verdict {
  if (typeof error !== "object" || error === null || depth > 6) return null;
  const {
    code,
    kind,
    cause,
    originalCode,
    message,
    meta,
    driverAdapterError,
    error: inner,
  } = error as Record<string, unknown>;
  const own =
    verdictOnCode(code) ?? verdictOnCode(originalCode) ?? verdictOnKind(kind) ?? verdictOnMessage(message);
  if (own) return own;
  for (const within of [cause, meta, driverAdapterError, inner]) {
    const verdict = verdictOn(within, depth + 1);
    if (verdict) return verdict;
  }
  return null;
}

/** Whether an error, or what caused it, says that the database is down, out of reach, or unable to do anything now. */
export function isUnreachable(error: unknown): boolean {
  return verdictOn(error) !== null;
}

/** Whether it says that the connection is gone. */
export function isConnectionLost(error: unknown): boolean {
  return verdictOn(error) === "lost";
}

/** Throws the error on; one that says that the database can't be reached as a 503, which the error page puts in plain words. */
export function orUnavailable(error: unknown): never {
  if (!isUnreachable(error)) throw error;
  throw new Response(null, { status: 503, headers: { "Retry-After": "30" } });
}
