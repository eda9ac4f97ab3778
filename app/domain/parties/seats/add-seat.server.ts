import type { z } from "zod";
import type { seatForm } from "~/domain/parties/party-forms";
import { seatEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { checkSeat, type SeatReason } from "./seat";
import * as seats from "./seat-store.server";

/** Adds an ordinary or co-opted seat, vacant to begin with. The value is its id. */
export async function addSeat(
  authority: Authority<"party:edit">,
  token: string,
  input: z.output<typeof seatForm>,
): Promise<Outcome<string, SeatReason>> {
  return authority.act(token, async (work) => {
    const checked = checkSeat({ ...input, id: newId(), version: 1 });
    if (!checked.ok) return checked;
    await seats.addSeat(work, checked.value, seatEntry("seatAdded", checked.value));
    return done(checked.value.id);
  });
}
