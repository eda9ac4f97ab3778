import type { ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";

/** Told when a server ends that nobody asked to: true when it is being started again, false when that does not succeed. */
export type Lost = (again: boolean) => void;

/** A server process, under its latest number. */
export interface KeptServer {
  /** Ends it in good order. False when it had ended already. */
  stop(): Promise<boolean>;
}

/** How often, and how long apart, a lost server is tried: what it left behind takes a moment to end too. */
const tries = { most: 60, milliseconds: 500 } as const;

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** Starts a server, and with `lost` starts it again whenever it ends without having been asked to. */
export async function keptServer(start: () => Promise<ChildProcess>, lost?: Lost): Promise<KeptServer> {
  let child = await start();
  let stopping = false;
  let reviving: Promise<void> | null = null;

  async function revive(told: Lost): Promise<void> {
    told(true);
    for (let tried = 0; tried < tries.most && !stopping; tried++) {
      const next = await start().catch(() => null);
      if (next) {
        child = next;
        keep();
        return;
      }
      await setTimeout(tries.milliseconds);
    }
    if (!stopping) told(false);
  }

  function keep(): void {
    if (!lost) return;
    child.once("close", () => {
      if (!stopping) reviving = revive(lost);
    });
  }

  keep();
  return {
    stop: async () => {
      stopping = true;
      await reviving;
      if (hasEnded(child)) return false;
      const closed = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGINT");
      await closed;
      return true;
    },
  };
}
