import type { ChainFault } from "~/platform/audit/audit-chain";

/** What the check of one chain found. */
export interface ChainReport {
  scope: string;
  entries: number;
  fault: ChainFault | null;
}

/** A check that waits or goes on: `entries` of `expected` have been followed. */
export interface ChainCheckUnderWay {
  askedAt: string;
  running: boolean;
  entries: number;
  expected: number;
}

/** A check that has ended; `reports` is null when it came to nothing. */
export interface FinishedChainCheck {
  finishedAt: string;
  reports: ChainReport[] | null;
}

/** Seconds of silence after which the process that runs a check is taken to be gone, and another begins anew. */
export const silentSeconds = 60;

/** A check that ends the process that runs it, so many times, is given up. */
export const mostStarts = 3;
