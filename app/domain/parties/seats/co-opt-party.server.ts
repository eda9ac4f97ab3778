import type { z } from "zod";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { holdingEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { coOpt } from "./co-option";
import type { coOptionForm } from "./holding-forms";
import type { SeatReason } from "./seat";
import type { PlacingReason } from "./seat-holding";
import { addSeatWithHolding } from "./seat-store.server";

/** Co-opts a party for a purpose and until a day: a seat of its own and the party on it. The value is the seat's id. */
export async function coOptParty(
  authority: Authority<"party:edit">,
  token: string,
  input: z.output<typeof coOptionForm>,
): Promise<Outcome<string, SeatReason | PlacingReason>> {
  const { organisationId, validFrom, validTo, ...fields } = input;
  return authority.act(token, async (work) => {
    const organisation = await loadOrganisation(work, organisationId);
    const days = { validFrom, validTo, version: 1 };
    const seat = { id: newId(), kind: "co-opted", sector: organisation.sector, ...fields, ...days } as const;
    const placed = coOpt(seat, { id: newId(), seatId: seat.id, organisationId, ...days });
    if (!placed.ok) return placed;
    const party = nameOn(organisation, validFrom);
    const entry = holdingEntry("partyCoOpted", party, placed.value.holding);
    await addSeatWithHolding(work, placed.value.seat, placed.value.holding, entry);
    return done(seat.id);
  });
}
