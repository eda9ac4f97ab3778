import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { containsPeriod, type Dated, periodOf } from "~/domain/kernel/period";
import type { Authority } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { loadRepresentations } from "./mandate-store.server";
import { nameOn } from "./organisation";
import { loadOrganisation } from "./organisation-store.server";
import { holdingEntry } from "./party-trail.server";
import { type PlacingReason, placeHolding } from "./seat-holding";
import { loadHolding, saveHolding } from "./seat-store.server";

/** Corrects the days on which a party holds a seat. They still span all of its mandates. */
export async function correctHolding(
  authority: Authority<"party:edit">,
  token: string,
  input: Dated & { readonly holdingId: string; readonly version: number },
): Promise<Outcome<undefined, PlacingReason | "mandatesOutside" | "changedMeanwhile">> {
  const { holdingId, version, validFrom, validTo } = input;
  return authority.act(token, async (work) => {
    const { seat, holdings, holding } = await loadHolding(work, holdingId);
    const placed = placeHolding(seat, holdings, { ...holding, validFrom, validTo, version });
    if (!placed.ok) return placed;
    const mandates = await loadRepresentations(work, holdingId);
    if (mandates.some((mandate) => !containsPeriod(periodOf(placed.value), periodOf(mandate))))
      return refused("mandatesOutside");
    const party = nameOn(await loadOrganisation(work, holding.organisationId), validFrom);
    let saved = false;
    const broken = await breaksConstraint("seat_holding_no_overlap", async () => {
      saved = await saveHolding(
        work,
        placed.value,
        holdingEntry("holdingCorrected", party, placed.value, holding),
      );
    });
    if (broken) return refused("overlapsHolding");
    return saved ? done() : refused("changedMeanwhile");
  });
}
