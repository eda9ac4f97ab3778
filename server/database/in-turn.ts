import postgres from "postgres";

/** Any number that no other advisory lock of the program uses. */
const startLock = 7_267_976_901;

/**
 * Runs one piece of a start while no other process on the same database does: two that start together neither
 * migrate nor read in at once. The turn is a lock of the connection, so it ends with a process that dies.
 */
export async function inTurn<T>(loginUrl: string, work: () => Promise<T>): Promise<T> {
  const sql = postgres(loginUrl, { max: 1, onnotice: () => {}, connect_timeout: 5, idle_timeout: 0 });
  try {
    await sql`select set_config('lock_timeout', '0', false), set_config('statement_timeout', '0', false)`;
    await sql`select pg_advisory_lock(${startLock}::bigint)::text`;
    return await work();
  } finally {
    await sql.end({ timeout: 5 });
  }
}
