import type { z } from "zod";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { loadHolding } from "~/domain/parties/seats/seat-store.server";
import { mandateEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import type { mandateForm } from "./mandate-forms";
import { loadMandate, loadRepresentations, saveRepresentation } from "./mandate-store.server";
import { placeRepresentation, type RepresentationReason } from "./representation";

/** Corrects a mandate that was entered wrongly, or ended by mistake. What was said by virtue of it stays. */
export async function correctMandate(
  authority: Authority<"person:edit">,
  token: string,
  input: z.output<typeof mandateForm> & { readonly representationId: string; readonly version: number },
): Promise<Outcome<undefined, RepresentationReason | "changedMeanwhile">> {
  const { representationId, validTo, ...fields } = input;
  return authority.act(token, async (work) => {
    const { representation, person } = await loadMandate(work, representationId);
    const { holding } = await loadHolding(work, representation.holdingId);
    const others = await loadRepresentations(work, holding.id);
    const until = validTo ?? holding.validTo;
    const placed = placeRepresentation(holding, others, { ...representation, ...fields, validTo: until });
    if (!placed.ok) return placed;
    const after = placed.value.representation;
    const party = nameOn(await loadOrganisation(work, holding.organisationId), after.validFrom);
    const entry = mandateEntry("mandateCorrected", person, party, after, representation);
    return (await saveRepresentation(work, after, entry)) ? done() : outdated("changedMeanwhile");
  });
}
