import { type LocalDate, localDateIn } from "./local-date";

/** Where "now" comes from. Rules never read the time of the machine. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, such as `fixedClock("2026-11-23T08:00:00Z")`. */
export function fixedClock(instant: string | Date): Clock {
  const at = new Date(instant).getTime();
  if (Number.isNaN(at)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return { now: () => new Date(at) };
}

/** The calendar day in Sweden. */
export function todayOf(clock: Clock): LocalDate {
  return localDateIn(clock.now());
}
