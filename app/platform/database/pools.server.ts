import net from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { askDatabase } from "./ask-database.server";
import { PrismaClient } from "./generated/prisma/client";
import { guardedSql } from "./guarded-sql";
import { impatientSocket, patience } from "./impatient-socket";
import { openPulse, type Pulse } from "./pulse";

/** Addresses of one database for the program's three logins. */
export interface PoolUrls {
  login: string;
  counter: string;
  session: string;
}

/**
 * Connections of one process. `login` and `prisma` take an audience's role per transaction; `counter` takes the public's
 * and no other; `session` reaches identities only.
 */
export interface Pools {
  prisma: Pick<PrismaClient, "$transaction" | "$disconnect">;
  login: postgres.Sql<{ bigint: number }>;
  counter: postgres.Sql<{ bigint: number }>;
  session: postgres.Sql<{ bigint: number }>;
  loginUrl: string;
  /** Whether the database is there; everything that waits for it waits with this. */
  pulse: Pulse;
  close(): Promise<void>;
}

const types = {
  /** Days stay text: a Date would move them between time zones. */
  date: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day },
  bigint: {
    to: 20,
    from: [20],
    serialize: (value: number) => String(value),
    parse: (value: string) => Number(value),
  },
};

/** The pool of read models, or of identities. */
function openSql(url: string, max: number, silence: number, pulse: Pulse): Pools["login"] {
  const socket = impatientSocket(silence);
  const open = () =>
    postgres(url, {
      max,
      types,
      onnotice: () => {},
      connect_timeout: 5,
      // One that listens is silent by nature, and outlives a silence.
      socket: (wanted: Parameters<typeof socket>[0]) =>
        wanted.idle_timeout === null ? socket(wanted) : pulse.keep(socket(wanted)),
      idle_timeout: 60,
      backoff: () => 0.1,
    } as postgres.Options<typeof types>) as unknown as Pools["login"];
  return guardedSql(open, pulse);
}

/** The pool of acts. */
function openPrisma(url: string, max: number, silence: number, pulse: Pulse): Pools["prisma"] {
  const adapter = new PrismaPg({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    query_timeout: silence * 1_000,
    stream: () => pulse.keep(new net.Socket()),
  });
  const prisma = new PrismaClient({ adapter });
  const transaction = (...args: Parameters<PrismaClient["$transaction"]>) =>
    pulse.during(() => prisma.$transaction(...args) as Promise<unknown>);
  return {
    $transaction: transaction as PrismaClient["$transaction"],
    $disconnect: () => prisma.$disconnect(),
  };
}

/** Opens the pools. `size` is the number of connections for acts, for reads and for what the public reads each. */
export function openPools(urls: PoolUrls, size = 8, silence = patience): Pools {
  const pulse = openPulse(() => askDatabase(urls.login));
  const prisma = openPrisma(urls.login, size, silence, pulse);
  const login = openSql(urls.login, size, silence, pulse);
  const counter = openSql(urls.counter, size, silence, pulse);
  const session = openSql(urls.session, Math.max(2, Math.ceil(size / 2)), silence, pulse);
  return {
    prisma,
    login,
    counter,
    session,
    loginUrl: urls.login,
    pulse,
    close: async () => {
      pulse.close();
      const reads = [login, counter, session].map((pool) => pool.end({ timeout: 5 }));
      await Promise.all([prisma.$disconnect(), ...reads]);
    },
  };
}
