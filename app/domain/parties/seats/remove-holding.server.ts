import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { holdingEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import * as seats from "./seat-store.server";

/** Takes away a holding entered by mistake. Once anything points at it, it is ended instead. Returns the seat's id. */
export async function removeHolding(
  authority: Authority<"party:edit">,
  token: string,
  input: { readonly holdingId: string; readonly version: number },
): Promise<Outcome<string, "holdingIsUsed" | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const { holding } = await seats.loadHolding(work, input.holdingId);
    if (await seats.isHoldingUsed(work, holding.id)) return refused("holdingIsUsed");
    const party = nameOn(await loadOrganisation(work, holding.organisationId), holding.validFrom);
    const removed = await seats.removeHolding(
      work,
      { ...holding, version: input.version },
      holdingEntry("holdingRemoved", party, holding, holding),
    );
    return removed ? done(holding.seatId) : outdated("changedMeanwhile");
  });
}
