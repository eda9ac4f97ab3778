import type { Pool } from "pg";

/** Any number that no other advisory lock of the program uses. */
const scriptLock = 7_267_976_902;

const unfinished = "finished_at is null and rolled_back_at is null";

/**
 * A migration's script with its own finish in one transaction: a migration without a finish has changed nothing,
 * whenever the process or the server was killed. One that another process has given up meanwhile fails.
 */
export function wholeOrNotAtAll(script: string): string {
  return `select pg_advisory_xact_lock(${scriptLock});
${script}
;
do $$ begin
  update public._prisma_migrations set finished_at = now() where ${unfinished};
  if not found then raise exception 'another process has given it up meanwhile'; end if;
end $$`;
}

/**
 * Notes migrations without a finish as rolled back, so that they are applied again; Prisma refuses every other one
 * while there is one. Waits for a script that the server still runs for a process that has died.
 */
export async function giveUpUnfinished(pool: Pool): Promise<void> {
  await pool.query(`select pg_advisory_xact_lock(${scriptLock});
do $$ begin
  if to_regclass('public._prisma_migrations') is not null then
    update public._prisma_migrations set rolled_back_at = now() where ${unfinished};
  end if;
end $$`);
}
