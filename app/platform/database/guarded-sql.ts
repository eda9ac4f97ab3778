import type postgres from "postgres";
import { guardedTransaction, type Work } from "./guarded-transaction";
import type { Pulse } from "./pulse";
import { type Send, sentStatement } from "./sent-statement";
import { DatabaseAway, isConnectionLost } from "./unreachable";

type Sql = postgres.Sql<{ bigint: number }>;
type Begin = (...args: (string | Work)[]) => Promise<unknown>;

/** A driver's client with its connections, and how many wait on it. */
interface Client {
  sql: Sql;
  waiting: number;
  retired: boolean;
}

/** Seconds that a client which has lost a connection gets for what it still has under way. */
const lastSeconds = 1;

/**
 * The driver's client as the program uses it: what is asked through it waits with the database's pulse, and a client
 * that has lost a connection is replaced by a new one. The driver can leave a connection that was lost at a bad moment
 * unable ever to send again (postgres 3.4: a write that was pending when the socket closed), and would go on giving
 * statements to it. Listening goes through a client of its own, which the driver connects anew by itself.
 */
export function guardedSql(open: () => Sql, pulse: Pulse): Sql {
  let current: Client = { sql: open(), waiting: 0, retired: false };
  let ear: Sql | null = null;
  const endings = new Set<Promise<unknown>>();

  function retire(client: Client): void {
    if (client !== current) return;
    client.retired = true;
    current = { sql: open(), waiting: 0, retired: false };
  }

  function endWhenUnused(client: Client): void {
    if (!client.retired || client.waiting > 0) return;
    const ending = client.sql.end({ timeout: lastSeconds }).finally(() => endings.delete(ending));
    endings.add(ending);
  }

  async function through<T>(client: Client, ask: () => Promise<T>): Promise<T> {
    client.waiting += 1;
    try {
      return await pulse.during(ask);
    } catch (error) {
      if (isConnectionLost(error) && !(error instanceof DatabaseAway)) retire(client);
      throw error;
    } finally {
      client.waiting -= 1;
      endWhenUnused(client);
    }
  }

  const sending = (client: Client) => (send: Send) => through(client, send);

  /** A transaction. One that was given up before the driver had a connection for it does not begin when it gets one. */
  const begin: Begin = async (...args) => {
    const client = current;
    const { work, loss, giveUp } = guardedTransaction(args.pop() as Work);
    const start = client.sql.begin as Begin;
    return through(client, () => Promise.race([start(...args, work), loss])).finally(giveUp);
  };

  const members = {
    begin,
    unsafe: (...args: Parameters<Sql["unsafe"]>) =>
      sentStatement(current.sql.unsafe(...args), sending(current)),
    listen: (...args: Parameters<Sql["listen"]>) => {
      ear ??= open();
      return ear.listen(...args);
    },
    end: async (options?: { timeout?: number }) => {
      await Promise.all([current.sql.end(options), ear?.end(options), ...endings]);
    },
  };

  return new Proxy(current.sql, {
    apply: (_first, _this, args: Parameters<Sql>) => sentStatement(current.sql(...args), sending(current)),
    get: (_first, name) =>
      name in members ? members[name as keyof typeof members] : Reflect.get(current.sql, name),
  });
}
