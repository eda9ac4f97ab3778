import type { z } from "zod";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import type { seatForm } from "./party-forms";
import { seatEntry } from "./party-trail.server";
import { changeSeat, type SeatReason } from "./seat";
import { loadSeat, saveSeat } from "./seat-store.server";

/** Corrects what a seat is and when it is there. Its kind stays, and it still spans all that was held on it. */
export async function correctSeat(
  authority: Authority<"party:edit">,
  token: string,
  input: Omit<z.output<typeof seatForm>, "kind"> & { readonly seatId: string; readonly version: number },
): Promise<Outcome<undefined, SeatReason | "changedMeanwhile">> {
  const { seatId, version, ...fields } = input;
  return authority.act(token, async (work) => {
    const { seat, holdings } = await loadSeat(work, seatId);
    const changed = changeSeat({ ...seat, ...fields, kind: seat.kind, id: seat.id, version }, holdings);
    if (!changed.ok) return changed;
    const saved = await saveSeat(work, changed.value, seatEntry("seatCorrected", changed.value, seat));
    return saved ? done() : refused("changedMeanwhile");
  });
}
