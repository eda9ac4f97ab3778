import { say } from "./say";

/** What has been started, in order. */
export interface Stops {
  /** Adds how to end the latest thing started. */
  push(stop: () => Promise<unknown>): void;
}

/**
 * Runs a start that adds each thing it starts to `stops`. They are ended in the opposite order when the start
 * fails, with one sentence on why, and on Ctrl-C, SIGTERM or a closed terminal, also in the middle of the start, and when what keeps the program running has died.
 */
export async function startInOrder(start: (stops: Stops) => Promise<void>): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  let asked = false;
  const stopAll = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop().catch((error) => say(String(error)));
  };
  const end = async () => {
    if (asked) return;
    asked = true;
    say("Stopping…");
    await stopAll();
    say("Stopped.");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  if (process.send) process.on("disconnect", end);
  try {
    await start({ push: (stop) => stops.push(stop) });
  } catch (error) {
    await stopAll();
    if (asked) return;
    say(`\nSamsyn could not start. ${(error as Error).message}`);
    process.exit(1);
  }
}
