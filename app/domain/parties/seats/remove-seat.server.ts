import { seatEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import * as seats from "./seat-store.server";

/** Removes a seat that nobody has ever held. One that has been held is ended instead, so that history stays. */
export async function removeSeat(
  authority: Authority<"party:edit">,
  token: string,
  input: { readonly seatId: string; readonly version: number },
): Promise<Outcome<undefined, "seatHasBeenHeld" | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const { seat, holdings } = await seats.loadSeat(work, input.seatId);
    if (holdings.length > 0) return refused("seatHasBeenHeld");
    const removed = await seats.removeSeat(
      work,
      { ...seat, version: input.version },
      seatEntry("seatRemoved", seat, seat),
    );
    return removed ? done() : outdated("changedMeanwhile");
  });
}
