import { done } from "~/domain/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { raisePublicVersion } from "~/platform/http/public-version.server";

/**
 * Makes the public pages of every council in which the organisations sit or have sat show what the registry now
 * says. A council's own act reaches no other council, so this follows it as the system's.
 */
export async function refreshOrganisations(
  authority: Authority<"system">,
  organisationIds: readonly string[],
): Promise<void> {
  if (organisationIds.length === 0) return;
  await authority.act(null, async (work) => {
    const councils = await work.db.seatHolding.findMany({
      where: { organisationId: { in: [...organisationIds] } },
      distinct: ["councilId"],
      select: { councilId: true },
    });
    for (const { councilId } of councils) await raisePublicVersion({ ...work, scope: councilId });
    return done();
  });
}
