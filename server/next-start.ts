/** Milliseconds. */
const rule = { first: 500, longest: 15_000, within: 60_000, most: 5 } as const;

/**
 * How long to wait before a fallen program is started again, in milliseconds; null when it has fallen so often within a
 * minute that starting it again leads nowhere. `falls` are the moments at which it fell, the latest last.
 */
export function waitBeforeStart(falls: readonly number[]): number | null {
  const latest = falls.at(-1) ?? 0;
  const lately = falls.filter((at) => latest - at < rule.within).length;
  if (lately >= rule.most) return null;
  return Math.min(rule.first * 2 ** (lately - 1), rule.longest);
}

/** How a program ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Whether it, or one started before it in its place, was ready once. */
  wasReady: boolean;
  /** Whether it was asked to end. */
  asked: boolean;
}

/**
 * Whether a program that ended so has fallen. One that was asked to, or ended in good order, has not; nor has one that
 * refused to start, which has said why.
 */
export function hasFallen({ code, signal, wasReady, asked }: Ending): boolean {
  if (asked || code === 0) return false;
  return signal !== null || wasReady || code !== 1;
}
