import type { TFunction } from "i18next";
import type { Seat } from "~/domain/parties/seats/seat";

/** The seat's own name, else its perspective. */
export function seatTitle(t: TFunction<"parties">, seat: Pick<Seat, "label" | "perspective">): string {
  return seat.label ?? t(`perspective.${seat.perspective}`);
}
