import { sweepFiles } from "~/domain/documents/sweep-files.server";
import { chainCheckChannel } from "~/domain/operation/chain-check-store.server";
import { keyChains } from "~/domain/operation/key-chains.server";
import { publishHeads } from "~/domain/operation/publish-heads.server";
import { runChainChecks } from "~/domain/operation/run-chain-checks.server";
import { registryChannel } from "~/domain/parties/registry/organisation-store.server";
import { refreshOrganisations } from "~/domain/parties/registry/refresh-organisations.server";
import { sweepImports } from "~/domain/parties/sheet/sweep-imports.server";
import { systemAuthority } from "~/platform/access/system-authority.server";
import type { Platform } from "~/platform/http/platform";
import { sendLetters } from "~/platform/jobs/send-letters.server";
import { sweepTraces } from "~/platform/jobs/sweep-traces.server";
import { letterChannel } from "~/platform/mail/queue-letter.server";
import { openSmtp } from "~/platform/mail/smtp.server";
import { sweepIdentities } from "~/platform/session/sweep-identities.server";

/** Work that goes on beside requests, in every process; the database shares it out among them. */
export interface Jobs {
  stop(): Promise<void>;
}

/** A piece of work; the signal fires when the process is asked to stop. */
type Work = (stopping: AbortSignal) => Promise<unknown>;

/** Runs a piece of work when woken and every so often; never twice at once in this process. */
function repeat(platform: Platform, name: string, seconds: number, work: Work) {
  let running: Promise<void> | null = null;
  let again = false;
  const stopping = new AbortController();
  const wake = () => {
    if (stopping.signal.aborted) return;
    if (running) {
      again = true;
      return;
    }
    again = false;
    running = work(stopping.signal)
      .catch((error: Error) => platform.log.error({ job: name, err: error.message }, "job failed"))
      .then(() => {
        running = null;
        if (again) wake();
      });
  };
  const timer = setInterval(wake, seconds * 1000);
  timer.unref();
  const stop = async () => {
    stopping.abort();
    clearInterval(timer);
    await running;
  };
  return { wake, stop };
}

/** The same, woken also when it is called on a channel, and once when listening begins or begins anew. */
async function repeatWhenCalled(platform: Platform, channel: string, ...job: [string, number, Work]) {
  const repeated = repeat(platform, ...job);
  const heard = await platform.database.login.listen(channel, repeated.wake, repeated.wake);
  const stop = async () => {
    await Promise.all([repeated.stop(), heard.unlisten().catch(() => {})]);
  };
  return { stop };
}

/**
 * Starts sending letters (where there is an SMTP server), telling councils what has changed in the shared
 * registry, checking the audit chains once a day and when asked to and telling where they end, and sweeping out what has ended.
 */
export async function startJobs(platform: Platform): Promise<Jobs> {
  const smtp = openSmtp(platform.settings);
  const sweep = repeat(platform, "sweep", 3600, () => sweepIdentities(platform));
  const imports = repeat(platform, "imports", 3600, () => sweepImports(systemAuthority(platform, "sweep")));
  const traces = repeat(platform, "traces", 3600, () => sweepTraces(systemAuthority(platform, "sweep")));
  const files = repeat(platform, "files", 3600, () =>
    sweepFiles(systemAuthority(platform, "sweep"), platform.files),
  );
  for (const job of [sweep, imports, traces, files]) job.wake();
  const registry = await repeatWhenCalled(platform, registryChannel, "registry", 60, () =>
    refreshOrganisations(systemAuthority(platform, "shared registry")),
  );
  const chains = await repeatWhenCalled(platform, chainCheckChannel, "chains", 30, async (asked) => {
    await keyChains(platform);
    await runChainChecks(platform, asked);
    if (!asked.aborted) await publishHeads(platform);
  });
  const running: Jobs[] = [sweep, imports, traces, files, registry, chains];
  if (smtp) {
    const letters = await repeatWhenCalled(platform, letterChannel, "letters", 5, (asked) =>
      sendLetters(platform, smtp, { asked }),
    );
    running.push(letters);
  }
  return {
    stop: async () => {
      await Promise.all(running.map((job) => job.stop()));
      smtp?.close();
    },
  };
}
