import type { z } from "zod";
import { loadRepresentations } from "~/domain/parties/mandates/mandate-store.server";
import type { holdingForm } from "~/domain/parties/party-forms";
import { nameOn } from "~/domain/parties/registry/organisation";
import { loadOrganisation } from "~/domain/parties/registry/organisation-store.server";
import { holdingEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { endWithMandates, type MandatesReason } from "./end-with-mandates.server";
import { placeOn } from "./place-party.server";
import { changeHolder as change, type HoldingReason, holdingOn } from "./seat-holding";
import { addHolding, loadSeat } from "./seat-store.server";
import { seenMark } from "./seen-mark";

/**
 * One party leaves a seat and another takes it the same day; the mandates of the one end with it. On a day when the
 * seat is free, as when the end of the one was settled before, the other simply takes it. `seen` marks all who have
 * held the seat and their mandates, as they were read: nobody is moved who was not seen there.
 */
export async function changeHolder(
  authority: Authority<"party:edit">,
  token: string,
  input: z.output<typeof holdingForm> & { readonly seen: string },
): Promise<
  Outcome<string, HoldingReason | MandatesReason | "samePartyAgain" | "holderJustBegan" | "changedMeanwhile">
> {
  return authority.act(token, async (work) => {
    const { validFrom, validTo, seatId, organisationId } = input;
    const { seat, holdings } = await loadSeat(work, seatId);
    const mandates = await loadRepresentations(work, ...holdings.map(({ id }) => id));
    if (seenMark([...holdings, ...mandates]) !== input.seen) return outdated("changedMeanwhile");
    const present = holdingOn(holdings, seatId, validFrom);
    if (!present) return placeOn(work, { seat, holdings }, input);
    if (present.organisationId === organisationId) return refused("samePartyAgain");
    const leaving = nameOn(await loadOrganisation(work, present.organisationId), validFrom);
    if (present.validFrom === validFrom) return refused("holderJustBegan", { name: leaving });
    const days = { validFrom, validTo: validTo ?? seat.validTo };
    const changed = change(seat, holdings, mandates, {
      id: newId(),
      seatId,
      organisationId,
      ...days,
      version: 1,
    });
    if (!changed.ok) return changed;
    const { ended, begun } = changed.value;
    const entering = nameOn(await loadOrganisation(work, organisationId), validFrom);
    const entry = holdingEntry("holdingEnded", leaving, ended.holding, present);
    const left = await endWithMandates(work, ended, leaving, entry);
    if (!left.ok) return left;
    const broken = await breaksConstraint("seat_holding_no_overlap", () =>
      addHolding(work, begun, holdingEntry("holderChanged", entering, begun, present)),
    );
    return broken ? refused("overlapsHolding") : done(begun.id);
  });
}
