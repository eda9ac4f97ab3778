import type { Representation } from "~/domain/parties/mandates/representation";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";
import {
  containsPeriod,
  type Dated,
  earlierEnd,
  followEdges,
  isProper,
  isValidOn,
  overlaps,
  periodOf,
} from "~/kernel/period";
import type { Seat } from "./seat";

/** An organisation holds a seat from a day, perhaps to a day. Two never hold the same seat on the same day. */
export type SeatHolding = Dated & {
  readonly id: string;
  readonly seatId: string;
  readonly organisationId: string;
  readonly version: number;
};

export type PlacingReason = "endNotAfterStart" | "outsideSeat" | "overlapsHolding";
export type HoldingReason = PlacingReason | "notHeldOnDay";

/** Whether a new or changed holding may stand beside the others on its seat. */
export function placeHolding(
  seat: Seat,
  holdings: readonly SeatHolding[],
  proposed: SeatHolding,
): Outcome<SeatHolding, PlacingReason> {
  if (!isProper(periodOf(proposed))) return refused("endNotAfterStart");
  if (!containsPeriod(periodOf(seat), periodOf(proposed))) return refused("outsideSeat");
  const taken = holdings.find(
    (other) =>
      other.id !== proposed.id && other.seatId === seat.id && overlaps(periodOf(other), periodOf(proposed)),
  );
  return taken ? refused("overlapsHolding", { holdingId: taken.id }) : done(proposed);
}

/** What a holding's end does to the mandates under it. */
export type EndedHolding = {
  readonly holding: SeatHolding;
  /** Mandates that end with it, on their new days. */
  readonly cutShort: readonly Representation[];
  /** Mandates that would have begun on that day or later: there is nothing left of them. */
  readonly neverBegan: readonly Representation[];
};

/** Ends a holding: `to` is the first day on which the party no longer sits. */
export function endHolding(
  holding: SeatHolding,
  to: LocalDate,
  representations: readonly Representation[],
): Outcome<EndedHolding, "endNotAfterStart"> {
  if (to <= holding.validFrom) return refused("endNotAfterStart");
  const own = representations.filter(({ holdingId }) => holdingId === holding.id);
  return done({
    holding: { ...holding, validTo: to },
    cutShort: own
      .filter((mandate) => mandate.validFrom < to && (mandate.validTo === null || mandate.validTo > to))
      .map((mandate) => ({ ...mandate, validTo: earlierEnd(mandate.validTo, to) })),
    neverBegan: own.filter((mandate) => mandate.validFrom >= to),
  });
}

export type MovedHolding = {
  readonly holding: SeatHolding;
  /** Mandates that begin or end with it, on their new days. */
  readonly moved: readonly Representation[];
};

/** Corrects a holding's days. Mandates that begin or end with it still do; any other must lie within them. */
export function moveHolding(
  holding: SeatHolding,
  days: Dated,
  representations: readonly Representation[],
): Outcome<MovedHolding, "endNotAfterStart" | "mandatesOutside"> {
  const after = { ...holding, ...days };
  if (!isProper(periodOf(after))) return refused("endNotAfterStart");
  const own = representations.filter(({ holdingId }) => holdingId === holding.id);
  const mandates = own.map((mandate) => ({ ...mandate, ...followEdges(mandate, holding, after) }));
  if (mandates.some((one) => !isProper(periodOf(one)) || !containsPeriod(periodOf(after), periodOf(one))))
    return refused("mandatesOutside");
  const isMoved = ({ validFrom, validTo }: Representation, index: number) =>
    validFrom !== own[index]?.validFrom || validTo !== own[index]?.validTo;
  return done({ holding: after, moved: mandates.filter(isMoved) });
}

export type ChangedHolder = { readonly ended: EndedHolding; readonly begun: SeatHolding };

/** One party leaves the seat and another takes it on the same day: the end of the one is the start of the other. */
export function changeHolder(
  seat: Seat,
  holdings: readonly SeatHolding[],
  representations: readonly Representation[],
  begun: SeatHolding,
): Outcome<ChangedHolder, HoldingReason> {
  const present = holdings.find(
    (holding) => holding.seatId === seat.id && isValidOn(holding, begun.validFrom),
  );
  if (!present) return refused("notHeldOnDay");
  const ended = endHolding(present, begun.validFrom, representations);
  if (!ended.ok) return ended;
  const others = holdings.filter(({ id }) => id !== present.id);
  const placed = placeHolding(seat, [...others, ended.value.holding], begun);
  return placed.ok ? done({ ended: ended.value, begun: placed.value }) : placed;
}

/** The holding of a seat on a day. */
export function holdingOn(
  holdings: readonly SeatHolding[],
  seatId: string,
  day: LocalDate,
): SeatHolding | undefined {
  return holdings.find((holding) => holding.seatId === seatId && isValidOn(holding, day));
}
