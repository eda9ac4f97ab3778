import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { loadHolding } from "~/domain/parties/seats/seat-store.server";
import { mandateEntry } from "~/domain/parties/sheet/party-trail.server";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { loadMandate, loadRepresentations, saveRepresentation } from "./mandate-store.server";
import { placeRepresentation, type RepresentationReason } from "./representation";

/** Ends a person's mandate. What was said by virtue of it stays as it was said. */
export async function endMandate(
  authority: Authority<"person:edit">,
  token: string,
  input: { readonly representationId: string; readonly validTo: LocalDate; readonly version: number },
): Promise<Outcome<undefined, RepresentationReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const { representation, person } = await loadMandate(work, input.representationId);
    const { holding } = await loadHolding(work, representation.holdingId);
    const others = await loadRepresentations(work, holding.id);
    const { validTo, version } = input;
    const ended = placeRepresentation(holding, others, { ...representation, validTo, version });
    if (!ended.ok) return ended;
    const party = nameOn(await loadOrganisation(work, holding.organisationId), representation.validFrom);
    const after = ended.value.representation;
    const saved = await saveRepresentation(
      work,
      after,
      mandateEntry("mandateEnded", person, party, after, representation),
    );
    return saved ? done() : outdated("changedMeanwhile");
  });
}
