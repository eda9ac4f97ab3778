import { newId } from "~/kernel/ids";
import type { Work } from "~/platform/access/authority";
import { type ChainReport, silentSeconds } from "./chain-check.server";

/** Channel on which the job hears that a check has been asked for. */
export const chainCheckChannel = "samsyn_chain_check";

/** Days for which it can be seen what a check found. */
const keptDays = 90;

/** Asks for a check, unless one waits or goes on; `daily` makes it the day's own, once. True when it was asked for. */
export async function askForCheck({ db, now, today }: Work, daily: boolean): Promise<boolean> {
  const day = daily ? today : null;
  const asked = await db.$executeRaw`
    insert into audit_check (id, day, asked_at, busy) values (${newId()}::uuid, ${day}::date, ${now}, true)
    on conflict do nothing`;
  if (asked > 0) await db.$queryRaw`select pg_notify(${chainCheckChannel}, '')::text`;
  return asked > 0;
}

/** A check taken by a process, which has been begun so many times. */
export interface TakenCheck {
  id: string;
  worker: string;
  starts: number;
}

/** Takes the check that waits, or whose process has fallen silent, and begins it anew; null when there is none. */
export async function takeCheck({ db, now }: Work): Promise<TakenCheck | null> {
  const silent = new Date(now.getTime() - silentSeconds * 1_000);
  const [taken] = await db.$queryRaw<TakenCheck[]>`
    update audit_check
    set worker = ${newId()}::uuid, heartbeat_at = ${now}, starts = starts + 1, entries = 0,
        expected = (select coalesce(sum(seq), 0) from audit_head)
    where busy and (heartbeat_at is null or heartbeat_at < ${silent})
    returning id, worker, starts`;
  return taken ?? null;
}

/** Notes how far a check has come; false when it is another process's by now. */
export async function noteProgress({ db, now }: Work, taken: TakenCheck, entries: number): Promise<boolean> {
  const noted = await db.$executeRaw`
    update audit_check set heartbeat_at = ${now}, entries = ${entries}
    where id = ${taken.id}::uuid and worker = ${taken.worker}::uuid and busy`;
  return noted > 0;
}

/** Gives a check back, for a process that goes on to begin anew. */
export async function giveCheckBack({ db }: Work, taken: TakenCheck): Promise<void> {
  await db.$executeRaw`
    update audit_check set worker = null, heartbeat_at = null, starts = starts - 1
    where id = ${taken.id}::uuid and worker = ${taken.worker}::uuid and busy`;
  await db.$queryRaw`select pg_notify(${chainCheckChannel}, '')::text`;
}

/** Keeps what a check found, null when it came to nothing, and lets go of old ones. */
export async function endCheck(
  { db, now }: Work,
  taken: TakenCheck,
  reports: readonly ChainReport[] | null,
): Promise<void> {
  const results = reports && JSON.stringify(reports);
  await db.$executeRaw`
    update audit_check set busy = null, finished_at = ${now}, results = ${results}::jsonb
    where id = ${taken.id}::uuid and worker = ${taken.worker}::uuid and busy`;
  await db.$executeRaw`
    delete from audit_check where finished_at < ${new Date(now.getTime() - keptDays * 86_400_000)}`;
}
