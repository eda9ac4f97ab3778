import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { keptHours } from "./party-import";
import { removeImports } from "./party-import-store.server";

/** Days for which it can be seen what came of a sheet. It names people, and the trail keeps what was done. */
const resultDays = 30;

/**
 * Takes away previews that nobody has committed in time, and what came of those committed long ago. The value is how
 * many.
 */
export async function sweepImports(authority: Authority<"system">): Promise<Outcome<number, never>> {
  return authority.act(null, async (work) => {
    const hoursAgo = (hours: number) => new Date(work.now.getTime() - hours * 3_600_000);
    return done(
      await removeImports(work, { read: hoursAgo(keptHours), committed: hoursAgo(resultDays * 24) }),
    );
  });
}
