import type { z } from "zod";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { loadHolding } from "~/domain/parties/seats/seat-store.server";
import { mandateEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import type { appointmentForm } from "./mandate-forms";
import { addRepresentation, loadRepresentations } from "./mandate-store.server";
import { type MeantPersonReason, meantPerson } from "./meant-person.server";
import { placeRepresentation, type RepresentationReason, type RepresentationWarning } from "./representation";

export type Appointed = { readonly personId: string; readonly warnings: readonly RepresentationWarning[] };

/** Appoints a representative or substitute for a party, at most for as long as it holds the seat. */
export async function appointRepresentative(
  authority: Authority<"person:edit">,
  token: string,
  input: z.output<typeof appointmentForm> & { readonly holdingId: string },
): Promise<Outcome<Appointed, RepresentationReason | MeantPersonReason>> {
  const { holdingId, person: who, validTo, ...fields } = input;
  return authority.act(token, async (work) => {
    const { holding } = await loadHolding(work, holdingId);
    const person = await meantPerson(work, who);
    if (!person.ok) return person;
    const { id: personId } = person.value;
    const until = validTo ?? holding.validTo;
    const wanted = { id: newId(), holdingId, personId, ...fields, validTo: until, version: 1 };
    const placed = placeRepresentation(holding, await loadRepresentations(work, holdingId), wanted);
    if (!placed.ok) return placed;
    const { representation, warnings } = placed.value;
    const party = nameOn(await loadOrganisation(work, holding.organisationId), fields.validFrom);
    const entry = mandateEntry("representativeAppointed", person.value, party, representation);
    await addRepresentation(work, representation, entry);
    return done({ personId, warnings: [...warnings] });
  });
}
