import { done } from "~/kernel/outcome";
import type { Work } from "~/platform/access/authority";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { trailKeys } from "~/platform/audit/trail-keys";
import type { Platform } from "~/platform/http/platform";
import { auditScopes } from "./audit-scopes.server";
import { type ChainReport, mostStarts } from "./chain-check.server";
import {
  askForCheck,
  endCheck,
  giveCheckBack,
  noteProgress,
  type TakenCheck,
  takeCheck,
} from "./chain-check-store.server";
import { followScope } from "./follow-scope.server";

/** Ends the following of chains: the process stops, or the check has become another's. */
class Broken extends Error {}

const authorityOf = (platform: Platform) => systemAuthority(platform, "chains are checked");

async function noted<T>(platform: Platform, work: (work: Work) => Promise<T>): Promise<T | null> {
  const outcome = await authorityOf(platform).act(null, async (open) => done(await work(open)));
  return outcome.ok ? outcome.value : null;
}

/** Asks for the day's own check where there has been none, and runs what waits; until the process is asked to stop. */
export async function runChainChecks(platform: Platform, asked: AbortSignal): Promise<void> {
  await noted(platform, (work) => askForCheck(work, true));
  while (!asked.aborted) {
    const taken = await noted(platform, takeCheck);
    if (!taken) return;
    await runCheck(platform, taken, asked);
  }
}

async function runCheck(platform: Platform, taken: TakenCheck, asked: AbortSignal): Promise<void> {
  if (taken.starts > mostStarts) {
    platform.log.error({ starts: taken.starts - 1 }, "the check of the audit chains was given up");
    await noted(platform, (work) => endCheck(work, taken, null));
    return;
  }
  try {
    const reports = await followAll(platform, taken, asked);
    await noted(platform, (work) => endCheck(work, taken, reports));
    for (const { scope, fault } of reports)
      if (fault) platform.log.error({ chain: scope, ...fault }, "an audit chain does not hold");
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    await noted(platform, (work) => giveCheckBack(work, taken));
  }
}

async function followAll(platform: Platform, taken: TakenCheck, asked: AbortSignal): Promise<ChainReport[]> {
  const reports: ChainReport[] = [];
  let before = 0;
  for (const scope of await auditScopes(authorityOf(platform))) {
    const report = await followScope(
      authorityOf(platform),
      scope,
      trailKeys(platform.settings),
      async (entries) => {
        const ours = await noted(platform, (work) => noteProgress(work, taken, before + entries));
        if (!ours || asked.aborted) throw new Broken();
      },
    );
    reports.push(report);
    before += report.entries;
  }
  return reports;
}
