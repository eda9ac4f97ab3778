import { seatEntry } from "~/domain/parties/sheet/party-trail.server";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { changeSeat, type SeatReason } from "./seat";
import { loadSeat, saveSeat } from "./seat-store.server";

/** Takes a seat away from a day on. Whoever holds it longer must leave it first. */
export async function endSeat(
  authority: Authority<"party:edit">,
  token: string,
  input: { readonly seatId: string; readonly validTo: LocalDate; readonly version: number },
): Promise<Outcome<undefined, SeatReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const { seat, holdings } = await loadSeat(work, input.seatId);
    const ended = changeSeat({ ...seat, validTo: input.validTo, version: input.version }, holdings);
    if (!ended.ok) return ended;
    const saved = await saveSeat(work, ended.value, seatEntry("seatEnded", ended.value, seat));
    return saved ? done() : outdated("changedMeanwhile");
  });
}
