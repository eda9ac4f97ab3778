/** How many run at once, and how many wait, of all and of each. */
export interface Turns {
  readonly running: number;
  readonly waiting: number;
  readonly waitingOfOne: number;
}

interface Waiting {
  readonly whose: string;
  readonly go: () => void;
}

/**
 * Lets so many run at once and so many wait, in order, but of each only one run and a few wait: nobody keeps the others
 * out. Null without running for who comes when the places are taken.
 */
export function takeTurns({ running, waiting, waitingOfOne }: Turns) {
  const queue: Waiting[] = [];
  const busy = new Set<string>();
  const mayRun = (whose: string) => busy.size < running && !busy.has(whose);
  const pass = () => {
    const next = queue.findIndex(({ whose }) => mayRun(whose));
    if (next < 0) return;
    const [turn] = queue.splice(next, 1);
    busy.add(turn?.whose ?? "");
    turn?.go();
  };
  return async <T>(whose: string, run: () => Promise<T>): Promise<T | null> => {
    if (mayRun(whose)) busy.add(whose);
    else {
      const own = queue.filter((turn) => turn.whose === whose).length;
      if (queue.length >= waiting || own >= waitingOfOne) return null;
      await new Promise<void>((go) => queue.push({ whose, go }));
    }
    try {
      return await run();
    } finally {
      busy.delete(whose);
      pass();
    }
  };
}
