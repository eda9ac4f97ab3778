import { type LocalDate, laterOf } from "~/kernel/local-date";
import { type Dated, intersect, isValidOn, type Period, periodOf } from "~/kernel/period";

/** The days on which a holding and its seat are valid. */
export type HoldingDays = { readonly holding: Dated; readonly seat: Dated };

export function holdsOn({ holding, seat }: HoldingDays, day: LocalDate): boolean {
  return isValidOn(holding, day) && isValidOn(seat, day);
}

/** The day from which a measure needs its parties: its own first day, or the plan's adoption when that is later. */
export function neededFrom(measure: { readonly periodFrom: LocalDate }, adoptedOn: LocalDate): LocalDate {
  return laterOf(measure.periodFrom, adoptedOn);
}

/** The days on which a party sits in the council by a holding; null when the holding and its seat never meet. */
export function sitsDuring({ holding, seat }: HoldingDays): Period | null {
  return intersect(periodOf(holding), periodOf(seat));
}

/** Whether a party sits in the council on any day of a period. */
export function sitsWithin(held: HoldingDays, within: Period): boolean {
  const sits = sitsDuring(held);
  return sits !== null && intersect(sits, within) !== null;
}

/** What the list of parties says of one beside its name: when it comes and goes, if not for the whole period. */
export type PartyNote = { readonly joins: LocalDate | null; readonly leavesBefore: LocalDate | null };

/** `leavesBefore` is the first day without a seat. */
export function noteOf(sits: Dated, within: Period): PartyNote {
  const { validFrom, validTo } = sits;
  return {
    joins: validFrom > within.from ? validFrom : null,
    leavesBefore: validTo !== null && (within.to === null || validTo < within.to) ? validTo : null,
  };
}
