import type { Authority } from "~/platform/access/authority";
import type { AskedHead, HeadAnswer } from "./asked-head";
import type { ChainCheckUnderWay, ChainReport, FinishedChainCheck } from "./chain-check.server";

export interface ChainPage {
  underWay: ChainCheckUnderWay | null;
  /** The latest check that has ended. */
  last: FinishedChainCheck | null;
}

/** Whether a chain holds the end that it was told to have once. */
export async function answerToHead(
  authority: Authority<"audit:verify">,
  asked: AskedHead,
): Promise<HeadAnswer> {
  const [entry] = await authority.read(
    (sql) => sql<{ hash: string }[]>`
      select hash from audit_entry where council_id = ${asked.scope} and seq = ${asked.seq}`,
  );
  if (!entry) return "gone";
  return entry.hash === asked.hash ? "held" : "other";
}

/** What is known of the chains: the check that goes on, and what the latest one found. */
export async function chainPage(authority: Authority<"audit:verify">): Promise<ChainPage> {
  return authority.read(async (sql) => {
    const [[underWay], [last]] = await Promise.all([
      sql<(Omit<ChainCheckUnderWay, "askedAt"> & { asked: Date })[]>`
        select asked_at as asked, worker is not null as running, entries, expected from audit_check where busy limit 1`,
      sql<{ finished: Date; reports: ChainReport[] | null }[]>`
        select finished_at as finished, results as reports from audit_check
        where finished_at is not null order by finished_at desc limit 1`,
    ]);
    return {
      underWay: underWay
        ? {
            askedAt: underWay.asked.toISOString(),
            running: underWay.running,
            entries: underWay.entries,
            expected: underWay.expected,
          }
        : null,
      last: last ? { finishedAt: last.finished.toISOString(), reports: last.reports } : null,
    };
  });
}
