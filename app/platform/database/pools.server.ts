import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { PrismaClient } from "./generated/prisma/client";
import { impatientSocket, patience } from "./impatient-socket";

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
  prisma: PrismaClient;
  login: postgres.Sql<{ bigint: number }>;
  counter: postgres.Sql<{ bigint: number }>;
  session: postgres.Sql<{ bigint: number }>;
  loginUrl: string;
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

/** Opens the pools. `size` is the number of connections for acts, for reads and for what the public reads each. */
export function openPools(urls: PoolUrls, size = 8, silence = patience): Pools {
  const open = (url: string, max: number) =>
    postgres(url, {
      max,
      types,
      onnotice: () => {},
      connect_timeout: 5,
      socket: impatientSocket(silence),
      idle_timeout: 60,
      backoff: (attempt) => Math.min(attempt / 10, 1),
    } as postgres.Options<typeof types>) as unknown as Pools["login"];
  const login = open(urls.login, size);
  const counter = open(urls.counter, size);
  const session = open(urls.session, Math.max(2, Math.ceil(size / 2)));
  const adapter = new PrismaPg({
    connectionString: urls.login,
    max: size,
    connectionTimeoutMillis: 5_000,
    query_timeout: silence * 1_000,
  });
  const prisma = new PrismaClient({ adapter });
  return {
    prisma,
    login,
    counter,
    session,
    loginUrl: urls.login,
    close: async () => {
      const reads = [login, counter, session].map((pool) => pool.end({ timeout: 5 }));
      await Promise.all([prisma.$disconnect(), ...reads]);
    },
  };
}
