import type { Sector } from "~/domain/parties/registry/sector";
import type { Perspective } from "~/kernel/perspective";
import type { HolderLine, MandateLine, Moment, SeatLine } from "./example-council";

/** Words in which a council's seats are written down. */

type SeatUnderOne = Omit<SeatLine, "perspective">;

export function seatsOf(perspective: Perspective, lines: readonly SeatUnderOne[]): readonly SeatLine[] {
  return lines.map((line) => ({ ...line, perspective }));
}

export function seat(
  key: string,
  sector: Sector,
  holders: readonly HolderLine[],
  more: Omit<SeatUnderOne, "key" | "sector" | "holders"> = {},
): SeatUnderOne {
  return { key, sector, holders, ...more };
}

/** Without people, a party has one representative from its first day to its last. */
export function held(organisation: string, from: Moment, ...people: readonly MandateLine[]): HolderLine {
  return people.length > 0 ? { organisation, from, people } : { organisation, from };
}

export function heldUntil(
  organisation: string,
  from: Moment,
  to: Moment,
  ...people: readonly MandateLine[]
): HolderLine {
  return { ...held(organisation, from, ...people), to };
}

type More = Omit<MandateLine, "key" | "kind">;

export const ordinary = (key: string, more: More = {}): MandateLine => ({ key, kind: "ordinary", ...more });

export const substitute = (key: string, more: More = {}): MandateLine => ({
  key,
  kind: "substitute",
  ...more,
});
