import { setTimeout } from "node:timers/promises";
import type postgres from "postgres";
import { cannotBeUsed, openOne } from "./one-connection";

/** Any number that no other advisory lock of the program uses. */
const startLock = 7_267_976_901;

/** Asks for the turn until it comes: waiting in a statement would be the same as a database that has fallen silent. */
async function takeTurn(sql: postgres.Sql): Promise<void> {
  for (;;) {
    const [turn] = await sql`select pg_try_advisory_lock(${startLock}::bigint) as mine`;
    if (turn?.mine) return;
    await setTimeout(200);
  }
}

/**
 * Runs one piece of a start while no other process on the same database does: two that start together neither
 * migrate nor read in at once. The turn is a lock of the connection, so it ends with a process that dies. A
 * database that gives no answer within `silence` seconds throws an Error with one clear sentence.
 */
export async function inTurn<T>(loginUrl: string, work: () => Promise<T>, silence?: number): Promise<T> {
  const sql = openOne(loginUrl, silence);
  try {
    await takeTurn(sql).catch((error) => {
      throw cannotBeUsed(loginUrl, error);
    });
    return await work();
  } finally {
    await sql.end({ timeout: 1 });
  }
}
