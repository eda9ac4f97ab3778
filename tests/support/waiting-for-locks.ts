import type postgres from "postgres";
import { expect, vi } from "vitest";

/** Resolves when so many on the file's database wait for a lock. `root` is not one of them. */
export function waitingForLocks(root: postgres.Sql, count = 1): Promise<void> {
  const waiting = async () => {
    const found = await root`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    expect(found).toHaveLength(count);
  };
  return vi.waitFor(waiting, { timeout: 10_000, interval: 20 });
}
