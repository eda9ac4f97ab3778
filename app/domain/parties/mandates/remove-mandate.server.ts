import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { loadHolding } from "~/domain/parties/seats/seat-store.server";
import { mandateEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { hasActed, loadMandate, removeRepresentation } from "./mandate-store.server";

/**
 * Takes away a mandate entered by mistake. Once something has been said by virtue of it, it is ended instead. Returns the
 * id of the party's seat.
 */
export async function removeMandate(
  authority: Authority<"person:edit">,
  token: string,
  input: { readonly representationId: string; readonly version: number },
): Promise<Outcome<string, "mandateIsUsed" | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const { representation, person } = await loadMandate(work, input.representationId);
    if (await hasActed(work, representation.id)) return refused("mandateIsUsed", { name: person.name });
    const { holding } = await loadHolding(work, representation.holdingId);
    const party = nameOn(await loadOrganisation(work, holding.organisationId), representation.validFrom);
    const entry = mandateEntry("mandateRemoved", person, party, representation, representation);
    const removed = await removeRepresentation(work, { ...representation, version: input.version }, entry);
    return removed ? done(holding.seatId) : outdated("changedMeanwhile");
  });
}
