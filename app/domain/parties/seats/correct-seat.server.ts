import type { z } from "zod";
import { loadRepresentations } from "~/domain/parties/mandates/mandate-store.server";
import type { seatForm } from "~/domain/parties/party-forms";
import { seatEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated } from "~/kernel/outcome";
import { followEdges } from "~/kernel/period";
import type { Authority } from "~/platform/access/authority";
import { saveMovedHolding } from "./move-holding.server";
import { changeSeat, type SeatReason } from "./seat";
import { moveHolding } from "./seat-holding";
import { loadSeat, saveSeat } from "./seat-store.server";

/**
 * Corrects what a seat is and when it is there. Its kind stays, and it still spans all that was held on it. A
 * co-opted party is there for as long as its seat: when the seat's days change, the party's change with them.
 */
export async function correctSeat(
  authority: Authority<"party:edit">,
  token: string,
  input: Omit<z.output<typeof seatForm>, "kind"> & { readonly seatId: string; readonly version: number },
): Promise<Outcome<undefined, SeatReason | "mandatesOutside" | "changedMeanwhile">> {
  const { seatId, version, ...fields } = input;
  return authority.act(token, async (work) => {
    const { seat, holdings } = await loadSeat(work, seatId);
    const wanted = { ...seat, ...fields, kind: seat.kind, id: seat.id, version };
    const following = seat.kind === "co-opted" ? holdings : [];
    const after = holdings.map((holding) =>
      following.includes(holding) ? { ...holding, ...followEdges(holding, seat, wanted) } : holding,
    );
    const changed = changeSeat(wanted, after);
    if (!changed.ok) return changed;
    const saved = await saveSeat(work, changed.value, seatEntry("seatCorrected", changed.value, seat));
    if (!saved) return outdated("changedMeanwhile");
    for (const holding of following) {
      const days = followEdges(holding, seat, changed.value);
      if (days.validFrom === holding.validFrom && days.validTo === holding.validTo) continue;
      const moved = moveHolding(holding, days, await loadRepresentations(work, holding.id));
      if (!moved.ok) return moved;
      await saveMovedHolding(work, holding, moved.value);
    }
    return done();
  });
}
