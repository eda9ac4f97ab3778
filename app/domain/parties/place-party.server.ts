import type { z } from "zod";
import { newId } from "~/domain/kernel/ids";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { nameOn } from "./organisation";
import { loadOrganisation } from "./organisation-store.server";
import type { holdingForm } from "./party-forms";
import { holdingEntry } from "./party-trail.server";
import { type PlacingReason, placeHolding } from "./seat-holding";
import { addHolding, loadSeat } from "./seat-store.server";

/** Places a party on a seat from a day. The value is the holding's id. */
export async function placeParty(
  authority: Authority<"party:edit">,
  token: string,
  input: z.output<typeof holdingForm>,
): Promise<Outcome<string, PlacingReason>> {
  return authority.act(token, async (work) => {
    const { seat, holdings } = await loadSeat(work, input.seatId);
    const organisation = await loadOrganisation(work, input.organisationId);
    const { validFrom, validTo = null, ...rest } = input;
    const wanted = { id: newId(), ...rest, validFrom, validTo: validTo ?? seat.validTo, version: 1 };
    const placed = placeHolding(seat, holdings, wanted);
    if (!placed.ok) return placed;
    const party = nameOn(organisation, validFrom);
    const broken = await breaksConstraint("seat_holding_no_overlap", () =>
      addHolding(work, placed.value, holdingEntry("partyPlaced", party, placed.value)),
    );
    return broken ? refused("overlapsHolding") : done(placed.value.id);
  });
}
