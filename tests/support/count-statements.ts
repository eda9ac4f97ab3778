import type { Platform } from "~/platform/http/platform";

/** Runs a read model and returns the statements it sent on the reading pool, without `begin` and `commit`. */
export async function statementsOf(platform: Platform, run: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const options = platform.database.login.options as { debug?: unknown };
  const before = options.debug;
  options.debug = (_connection: number, statement: string) => {
    if (!/^\s*(begin|commit)/i.test(statement)) sent.push(statement.trim());
  };
  try {
    await run();
  } finally {
    options.debug = before;
  }
  return sent;
}
