import { done, type Outcome } from "~/kernel/outcome";
import { checkSeat, type Seat, type SeatReason } from "./seat";
import { type PlacingReason, placeHolding, type SeatHolding } from "./seat-holding";

/** A party that may attend and speak for a purpose and until a day: a co-opted seat with its one holding. */
export type CoOption = { readonly seat: Seat; readonly holding: SeatHolding };

/** Co-opts a party. Purpose and end are required; the holding lasts as long as the seat unless it says less. */
export function coOpt(seat: Seat, holding: SeatHolding): Outcome<CoOption, SeatReason | PlacingReason> {
  const checked = checkSeat({ ...seat, kind: "co-opted" });
  if (!checked.ok) return checked;
  const placed = placeHolding(checked.value, [], {
    ...holding,
    seatId: seat.id,
    validTo: holding.validTo ?? seat.validTo,
  });
  return placed.ok ? done({ seat: checked.value, holding: placed.value }) : placed;
}
