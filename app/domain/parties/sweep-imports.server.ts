import { done, type Outcome } from "~/domain/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { keptHours } from "./party-import";
import { removeUncommitted } from "./party-import-store.server";

/** Takes away previews that nobody has committed in time. The value is how many. */
export async function sweepImports(authority: Authority<"system">): Promise<Outcome<number, never>> {
  return authority.act(null, async (work) =>
    done(await removeUncommitted(work, new Date(work.now.getTime() - keptHours * 3_600_000))),
  );
}
