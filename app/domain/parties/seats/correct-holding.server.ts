import { loadRepresentations } from "~/domain/parties/mandates/mandate-store.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Dated } from "~/kernel/period";
import type { Authority } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { saveMovedHolding } from "./move-holding.server";
import { moveHolding, type PlacingReason, placeHolding } from "./seat-holding";
import { loadHolding } from "./seat-store.server";

/** Corrects the days on which a party holds a seat, with the mandates that begin or end with it. */
export async function correctHolding(
  authority: Authority<"party:edit">,
  token: string,
  input: Dated & { readonly holdingId: string; readonly version: number },
): Promise<Outcome<undefined, PlacingReason | "mandatesOutside" | "changedMeanwhile">> {
  const { holdingId, version, validFrom, validTo } = input;
  return authority.act(token, async (work) => {
    const { seat, holdings, holding } = await loadHolding(work, holdingId);
    const days = { validFrom, validTo: validTo ?? seat.validTo };
    const placed = placeHolding(seat, holdings, { ...holding, ...days });
    if (!placed.ok) return placed;
    const moved = moveHolding(holding, days, await loadRepresentations(work, holdingId));
    if (!moved.ok) return moved;
    let saved = false;
    const broken = await breaksConstraint("seat_holding_no_overlap", async () => {
      saved = await saveMovedHolding(work, holding, {
        ...moved.value,
        holding: { ...moved.value.holding, version },
      });
    });
    if (broken) return refused("overlapsHolding");
    return saved ? done() : outdated("changedMeanwhile");
  });
}
