import type { Sector } from "~/domain/parties/registry/sector";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { containsPeriod, type Dated, endAfter, isProper, overlaps, periodOf } from "~/kernel/period";
import type { Perspective } from "~/kernel/perspective";

export const seatKinds = ["ordinary", "co-opted"] as const;
export type SeatKind = (typeof seatKinds)[number];

/** A place in the council, there from a day and perhaps to one, whoever holds it. */
export type Seat = Dated & {
  readonly id: string;
  readonly perspective: Perspective;
  readonly sector: Sector;
  readonly kind: SeatKind;
  /** What the seat is for, when that tells more than the perspective: "Vård och omsorg". */
  readonly label: string | null;
  /** Why a party is co-opted; null for an ordinary seat. */
  readonly purpose: string | null;
  readonly version: number;
};

export type SeatReason = "endNotAfterStart" | "purposeMissing" | "endMissing" | "seatHasHoldingsOutside";

/** A seat has at least one day; a co-opted one also has a purpose and an end. */
export function checkSeat(seat: Seat): Outcome<Seat, SeatReason> {
  if (!isProper(periodOf(seat))) return refused("endNotAfterStart");
  if (seat.kind === "ordinary") return done({ ...seat, purpose: null });
  if (seat.purpose === null || seat.purpose.trim() === "") return refused("purposeMissing");
  if (seat.validTo === null) return refused("endMissing");
  return done(seat);
}

/** A changed seat must still span all that was held on it. */
export function changeSeat(
  seat: Seat,
  holdings: readonly (Dated & { readonly seatId: string })[],
): Outcome<Seat, SeatReason> {
  const outside = holdings.some(
    (holding) => holding.seatId === seat.id && !containsPeriod(periodOf(seat), periodOf(holding)),
  );
  if (outside) return refused("seatHasHoldingsOutside");
  return checkSeat(seat);
}

/** Takes a seat away after its last day. Whoever holds it longer must leave it first. */
export function withdrawSeat(
  seat: Seat,
  lastDay: LocalDate,
  holdings: readonly (Dated & { readonly seatId: string })[],
): Outcome<Seat, SeatReason> {
  return changeSeat({ ...seat, validTo: endAfter(lastDay) }, holdings);
}

/** True when the seat exists in the whole period and nobody holds it on any day of it. */
export function isFreeDuring(
  seat: Seat,
  holdings: readonly (Dated & { readonly seatId: string })[],
  wanted: Dated,
): boolean {
  return (
    containsPeriod(periodOf(seat), periodOf(wanted)) &&
    !holdings.some((holding) => holding.seatId === seat.id && overlaps(periodOf(holding), periodOf(wanted)))
  );
}
