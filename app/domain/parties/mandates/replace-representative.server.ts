import type { z } from "zod";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { loadHolding } from "~/domain/parties/seats/seat-store.server";
import { mandateEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import type { replacementForm } from "./mandate-forms";
import {
  addRepresentation,
  loadMandate,
  loadRepresentations,
  saveRepresentation,
} from "./mandate-store.server";
import { type MeantPersonReason, meantPerson } from "./meant-person.server";
import { placeRepresentation, type RepresentationReason } from "./representation";

export type ReplacementReason = "mandateEndsBefore" | "mandateJustBegan";

/** Someone takes over a mandate: the one ends on the day on which the other begins, with the same end as before. */
export async function replaceRepresentative(
  authority: Authority<"person:edit">,
  token: string,
  input: z.output<typeof replacementForm> & { readonly representationId: string; readonly version: number },
): Promise<
  Outcome<
    string,
    RepresentationReason | MeantPersonReason | "samePersonAgain" | ReplacementReason | "changedMeanwhile"
  >
> {
  const { representationId, version, validFrom, appointedBy, person: who } = input;
  return authority.act(token, async (work) => {
    const { representation: leaving, person: left } = await loadMandate(work, representationId);
    const { holding } = await loadHolding(work, leaving.holdingId);
    if (leaving.validTo !== null && leaving.validTo < validFrom) return refused("mandateEndsBefore");
    if (validFrom <= leaving.validFrom) return refused("mandateJustBegan", { name: left.name });
    const entered = await meantPerson(work, who);
    if (!entered.ok) return entered;
    if (entered.value.id === left.id) return refused("samePersonAgain");
    const others = (await loadRepresentations(work, holding.id)).filter(({ id }) => id !== leaving.id);
    const ended = placeRepresentation(holding, others, { ...leaving, validTo: validFrom, version });
    if (!ended.ok) return ended;
    const { id: personId } = entered.value;
    const validTo = leaving.validTo === validFrom ? holding.validTo : leaving.validTo;
    const days = { validFrom, validTo };
    const wanted = { id: newId(), holdingId: holding.id, personId, kind: leaving.kind, appointedBy, ...days };
    const begun = placeRepresentation(holding, [...others, ended.value.representation], {
      ...wanted,
      version: 1,
    });
    if (!begun.ok) return begun;
    const party = nameOn(await loadOrganisation(work, holding.organisationId), validFrom);
    const after = ended.value.representation;
    const saved = await saveRepresentation(
      work,
      after,
      mandateEntry("mandateEnded", left, party, after, leaving),
    );
    if (!saved) return outdated("changedMeanwhile");
    const entry = mandateEntry("representativeReplaced", entered.value, party, begun.value.representation);
    await addRepresentation(work, begun.value.representation, entry);
    return done(personId);
  });
}
