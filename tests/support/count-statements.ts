import type { Platform } from "~/platform/http/platform";

/** Runs a read model and returns the statements it sent on the reading pools, without `begin` and `commit`. */
export async function statementsOf(platform: Platform, run: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const { login, counter } = platform.database;
  const pools = [login, counter].map(({ options }) => options as { debug?: unknown });
  const before = pools.map(({ debug }) => debug);
  const debug = (_connection: number, statement: string) => {
    if (!/^\s*(begin|commit)/i.test(statement)) sent.push(statement.trim());
  };
  for (const pool of pools) pool.debug = debug;
  try {
    await run();
  } finally {
    pools.forEach((pool, index) => {
      pool.debug = before[index];
    });
  }
  return sent;
}
