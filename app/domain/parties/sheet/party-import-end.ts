import type { KnownMandate, Representation } from "~/domain/parties/mandates/representation";
import {
  type EndedHolding,
  endHolding,
  moveHolding,
  type SeatHolding,
} from "~/domain/parties/seats/seat-holding";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome } from "~/kernel/outcome";
import type { AffectedMandate } from "./party-import-preview";
import type { RowProblem } from "./party-import-row";

/** True when a holding would be there for fewer days with the new end. */
export function endsEarlier(before: SeatHolding, validTo: LocalDate | null): validTo is LocalDate {
  return validTo !== null && (before.validTo === null || validTo < before.validTo);
}

/** A holding with the end that a row gives it: an earlier one ends its mandates, a later one takes them along. */
export function withEnd(
  holding: SeatHolding,
  validTo: LocalDate | null,
  mandates: readonly Representation[],
): Outcome<EndedHolding, "endNotAfterStart" | "mandatesOutside"> {
  if (endsEarlier(holding, validTo)) return endHolding(holding, validTo, mandates);
  const longer = moveHolding(holding, { ...holding, validTo }, mandates);
  if (!longer.ok) return longer;
  return done({ holding: longer.value.holding, cutShort: longer.value.moved, neverBegan: [] });
}

/**
 * What a new end does to the mandates under the holding, or why it can't be: one by virtue of which something was said
 * keeps a day.
 */
export function judgeEnd(
  holding: SeatHolding,
  validTo: LocalDate | null,
  mandates: readonly KnownMandate[],
): { readonly affected: readonly AffectedMandate[] } | { readonly problem: RowProblem } {
  const ended = withEnd(holding, validTo, mandates);
  if (!ended.ok) return { problem: { column: "lastDay", reason: ended.reason } };
  const has = (changed: readonly Representation[], { id }: KnownMandate) =>
    changed.some((one) => one.id === id);
  const { cutShort, neverBegan } = ended.value;
  const acted = mandates.find((mandate) => mandate.hasActed && has(neverBegan, mandate));
  if (acted)
    return { problem: { column: "lastDay", reason: "mandateHasActed", detail: { name: acted.name } } };
  const moved = endsEarlier(holding, validTo) ? "ends" : "extended";
  return {
    affected: mandates.flatMap((mandate) => {
      const effect = has(neverBegan, mandate) ? "removed" : has(cutShort, mandate) ? moved : null;
      const { id, version, name } = mandate;
      return effect === null ? [] : [{ id, version, name, effect }];
    }),
  };
}
