import { loadRepresentations } from "~/domain/parties/mandates/mandate-store.server";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { holdingEntry } from "~/domain/parties/sheet/party-trail.server";
import type { LocalDate } from "~/kernel/local-date";
import { type Outcome, outdated } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { endWithMandates, type MandatesReason } from "./end-with-mandates.server";
import { endHolding as end, type HoldingReason, placeHolding } from "./seat-holding";
import { loadHolding } from "./seat-store.server";
import { seenMark } from "./seen-mark";

/**
 * Ends a party's time on a seat: `validTo` is the first day on which it no longer sits. Its mandates end with it, and
 * `seen` marks the holding and them as they were read: none is ended that was not seen.
 */
export async function endHolding(
  authority: Authority<"party:edit">,
  token: string,
  input: { readonly holdingId: string; readonly validTo: LocalDate; readonly seen: string },
): Promise<Outcome<undefined, HoldingReason | MandatesReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const { seat, holdings, holding } = await loadHolding(work, input.holdingId);
    const mandates = await loadRepresentations(work, holding.id);
    if (seenMark([holding, ...mandates]) !== input.seen) return outdated("changedMeanwhile");
    const ended = end(holding, input.validTo, mandates);
    if (!ended.ok) return ended;
    const placed = placeHolding(seat, holdings, ended.value.holding);
    if (!placed.ok) return placed;
    const party = nameOn(await loadOrganisation(work, holding.organisationId), holding.validFrom);
    const entry = holdingEntry("holdingEnded", party, ended.value.holding, holding);
    return endWithMandates(work, ended.value, party, entry);
  });
}
