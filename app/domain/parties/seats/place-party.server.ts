import type { z } from "zod";
import { loadRepresentations } from "~/domain/parties/mandates/mandate-store.server";
import type { holdingForm } from "~/domain/parties/party-forms";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { holdingEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority, Work } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { type PlacingReason, placeHolding } from "./seat-holding";
import { addHolding, type LoadedSeat, loadSeat } from "./seat-store.server";
import { seenMark } from "./seen-mark";

type Placing = z.output<typeof holdingForm>;

/**
 * Places a party on a seat from a day. The value is the holding's id. With `seen`, the mark of all who were read to
 * have held the seat and their mandates, a seat that has changed since is not taken.
 */
export async function placeParty(
  authority: Authority<"party:edit">,
  token: string,
  input: Placing & { readonly seen?: string },
): Promise<Outcome<string, PlacingReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const loaded = await loadSeat(work, input.seatId);
    if (input.seen !== undefined) {
      const mandates = await loadRepresentations(work, ...loaded.holdings.map(({ id }) => id));
      if (seenMark([...loaded.holdings, ...mandates]) !== input.seen) return outdated("changedMeanwhile");
    }
    return placeOn(work, loaded, input);
  });
}

/** Places a party on a loaded seat, at most for as long as the seat is there. */
export async function placeOn(
  work: Work,
  { seat, holdings }: LoadedSeat,
  { organisationId, validFrom, validTo }: Placing,
): Promise<Outcome<string, PlacingReason>> {
  const organisation = await loadOrganisation(work, organisationId);
  const days = { validFrom, validTo: validTo ?? seat.validTo };
  const wanted = { id: newId(), seatId: seat.id, organisationId, ...days, version: 1 };
  const placed = placeHolding(seat, holdings, wanted);
  if (!placed.ok) return placed;
  const party = nameOn(organisation, validFrom);
  const broken = await breaksConstraint("seat_holding_no_overlap", () =>
    addHolding(work, placed.value, holdingEntry("partyPlaced", party, placed.value)),
  );
  return broken ? refused("overlapsHolding") : done(placed.value.id);
}
