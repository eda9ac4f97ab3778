import type { Platform } from "~/platform/http/platform";
import { sendLetters } from "~/platform/jobs/send-letters.server";
import { letterChannel } from "~/platform/mail/queue-letter.server";
import { openSmtp } from "~/platform/mail/smtp.server";
import { sweepIdentities } from "~/platform/session/sweep-identities.server";

/** Work that goes on beside requests, in every process; the database shares it out among them. */
export interface Jobs {
  stop(): Promise<void>;
}

/** Runs a piece of work when woken and every so often; never twice at once in this process. */
function repeat(platform: Platform, name: string, seconds: number, work: () => Promise<unknown>) {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  const wake = () => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    again = false;
    running = work()
      .catch((error: Error) => platform.log.error({ job: name, err: error.message }, "job failed"))
      .then(() => {
        running = null;
        if (again) wake();
      });
  };
  const timer = setInterval(wake, seconds * 1000);
  timer.unref();
  const stop = async () => {
    stopped = true;
    clearInterval(timer);
    await running;
  };
  return { wake, stop };
}

/** Starts sending letters (where there is an SMTP server) and sweeping out what has ended. */
export async function startJobs(platform: Platform): Promise<Jobs> {
  const smtp = openSmtp(platform.settings);
  const sweep = repeat(platform, "sweep", 3600, () => sweepIdentities(platform));
  sweep.wake();
  if (!smtp) return { stop: sweep.stop };
  const letters = repeat(platform, "letters", 5, () => sendLetters(platform, smtp));
  const heard = await platform.database.login.listen(letterChannel, letters.wake, letters.wake);
  return {
    stop: async () => {
      await heard.unlisten().catch(() => {});
      await Promise.all([letters.stop(), sweep.stop()]);
      smtp.close();
    },
  };
}
