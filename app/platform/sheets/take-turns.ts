/**
 * Lets so many run at once and so many wait, in order; null without running for who comes when all places are taken.
 */
export function takeTurns(running: number, waiting: number) {
  const queue: (() => void)[] = [];
  let under = 0;
  return async <T>(run: () => Promise<T>): Promise<T | null> => {
    if (under >= running) {
      if (queue.length >= waiting) return null;
      await new Promise<void>((resolve) => queue.push(resolve));
    } else under += 1;
    try {
      return await run();
    } finally {
      const next = queue.shift();
      if (next) next();
      else under -= 1;
    }
  };
}
