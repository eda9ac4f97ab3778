import type postgres from "postgres";
import { sentStatement } from "./sent-statement";
import { DatabaseAway, isConnectionLost } from "./unreachable";

type TransactionSql = postgres.TransactionSql<{ bigint: number }>;

/** What is done in a transaction, as the driver takes it. */
export type Work = (sql: TransactionSql) => unknown;

/** The work of one transaction, and how to give it up. */
interface Guarded {
  work: Work;
  /** Rejects when the work fails because its connection is lost. */
  loss: Promise<never>;
  /** From now on nothing is sent: work that has not begun does not begin. */
  giveUp(): void;
}

/**
 * A transaction's work that sends nothing on a connection that is gone. The driver would, its own rollback too, and the
 * whole process would fall with it (postgres 3.4: a write to a socket that is no more, outside of any promise). So once
 * the connection is lost the driver hears no more from the work.
 */
export function guardedTransaction(work: Work): Guarded {
  let lost = false;
  let tell: (error: unknown) => void = () => {};
  const loss = new Promise<never>((_resolve, reject) => {
    tell = reject;
  });
  loss.catch(() => {});

  const note = (error: unknown): never => {
    if (isConnectionLost(error)) lost = true;
    throw error;
  };
  const send = (statement: () => Promise<unknown>) =>
    lost ? Promise.reject(new DatabaseAway()) : statement().catch(note);

  const guarded = (sql: TransactionSql): TransactionSql =>
    new Proxy(sql, {
      apply: (target, _this, args: Parameters<TransactionSql>) => sentStatement(target(...args), send),
      get: (target, name) => {
        if (name !== "unsafe") return Reflect.get(target, name);
        return (...args: Parameters<TransactionSql["unsafe"]>) => sentStatement(target.unsafe(...args), send);
      },
    });

  return {
    loss,
    giveUp: () => {
      lost = true;
    },
    work: (sql) => {
      if (lost) throw new DatabaseAway();
      return new Promise((resolve, reject) => {
        const done = async () => {
          const result = work(guarded(sql));
          return Array.isArray(result) ? Promise.all(result) : result;
        };
        done().then(
          (result) => (lost ? tell(new DatabaseAway()) : resolve(result)),
          (error) => {
            if (lost || isConnectionLost(error)) tell(error);
            else reject(error);
          },
        );
      });
    },
  };
}
