import { loadMandate, saveRepresentation } from "~/domain/parties/mandates/mandate-store.server";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { holdingEntry, mandateEntry } from "~/domain/parties/sheet/party-trail.server";
import type { Work } from "~/platform/access/authority";
import type { MovedHolding, SeatHolding } from "./seat-holding";
import { saveHolding } from "./seat-store.server";

/** Saves a holding on its corrected days with the mandates that go with it. False when someone else has saved it since. */
export async function saveMovedHolding(
  work: Work,
  before: SeatHolding,
  { holding, moved }: MovedHolding,
): Promise<boolean> {
  const party = nameOn(await loadOrganisation(work, holding.organisationId), holding.validFrom);
  for (const mandate of moved) {
    const { person, representation } = await loadMandate(work, mandate.id);
    const entry = mandateEntry("mandateCorrected", person, party, mandate, representation);
    await saveRepresentation(work, mandate, entry);
  }
  return saveHolding(work, holding, holdingEntry("holdingCorrected", party, holding, before));
}
