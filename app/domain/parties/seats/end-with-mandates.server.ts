import {
  hasActed,
  loadMandate,
  removeRepresentation,
  saveRepresentation,
} from "~/domain/parties/mandates/mandate-store.server";
import { mandateEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { AuditDraft, Work } from "~/platform/access/authority";
import type { EndedHolding } from "./seat-holding";
import { saveHolding } from "./seat-store.server";

export type MandatesReason = "mandateHasActed";

/**
 * Saves a holding's end with the mandates that end with it. What was done by virtue of them is not touched:
 * a mandate that would be left without a single day, but has acted, stops the end.
 */
export async function endWithMandates(
  work: Work,
  { holding, cutShort, neverBegan }: EndedHolding,
  party: string,
  audit: AuditDraft,
): Promise<Outcome<undefined, MandatesReason | "changedMeanwhile">> {
  for (const mandate of neverBegan) {
    const { person } = await loadMandate(work, mandate.id);
    if (await hasActed(work, mandate.id)) return refused("mandateHasActed", { name: person.name });
    await removeRepresentation(work, mandate, mandateEntry("mandateRemoved", person, party, mandate));
  }
  for (const mandate of cutShort) {
    const { person, representation } = await loadMandate(work, mandate.id);
    const entry = mandateEntry("mandateEnded", person, party, mandate, representation);
    await saveRepresentation(work, mandate, entry);
  }
  return (await saveHolding(work, holding, audit)) ? done() : outdated("changedMeanwhile");
}
