import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { raisePublicVersion } from "~/platform/http/public-version.server";
import { takeUntold } from "./organisation-store.server";

/**
 * Makes the public pages of every council in which changed organisations sit or have sat show what the registry
 * now says. A council's own act reaches no other council, so this is the system's; what is left to tell stands in
 * the registry until it is told, whatever breaks in between. The value is the organisations told of.
 */
export async function refreshOrganisations(
  authority: Authority<"system">,
): Promise<Outcome<readonly string[], never>> {
  return authority.act(null, async (work) => {
    const organisationIds = await takeUntold(work);
    const councils = await work.db.seatHolding.findMany({
      where: { organisationId: { in: organisationIds } },
      distinct: ["councilId"],
      orderBy: { councilId: "asc" },
      select: { councilId: true },
    });
    for (const { councilId } of councils) await raisePublicVersion({ ...work, scope: councilId });
    return done(organisationIds);
  });
}
