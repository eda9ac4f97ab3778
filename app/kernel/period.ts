import { addDays, compareDays, type LocalDate, laterOf } from "./local-date";

/** Days from `from` up to but not including `to`; open when `to` is null. */
export type Period = { readonly from: LocalDate; readonly to: LocalDate | null };

/** Anything that is valid between two days, with the names its row has. */
export type Dated = { readonly validFrom: LocalDate; readonly validTo: LocalDate | null };

export function periodOf(dated: Dated): Period {
  return { from: dated.validFrom, to: dated.validTo };
}

/** A period holds at least one day. */
export function isProper({ from, to }: Period): boolean {
  return to === null || to > from;
}

/** True when the day is inside; an end in the future changes nothing for the days before it. */
export function isOpenOn({ from, to }: Period, day: LocalDate): boolean {
  return from <= day && (to === null || day < to);
}

export function isValidOn(dated: Dated, day: LocalDate): boolean {
  return isOpenOn(periodOf(dated), day);
}

/** True when every day of the inner period lies in the outer one. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && !endsBefore(outer.to, inner.to);
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

export function intersect(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null;
  return { from: laterOf(a.from, b.from), to: earlierEnd(a.to, b.to) };
}

/** True when one begins on the day on which the other ends. */
export function areAdjacent(a: Period, b: Period): boolean {
  return a.to === b.from || b.to === a.from;
}

/** The same days as few periods as possible, in order. */
export function mergePeriods(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const next of [...periods].filter(isProper).sort(comparePeriods)) {
    const last = merged.at(-1);
    if (last && (last.to === null || next.from <= last.to)) {
      merged[merged.length - 1] = { from: last.from, to: laterEnd(last.to, next.to) };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

/** The days of `within` that none of the periods covers. */
export function gaps(within: Period, periods: readonly Period[]): readonly Period[] {
  const found: Period[] = [];
  let from: LocalDate | null = within.from;
  for (const covered of mergePeriods(periods)) {
    const part = intersect(within, covered);
    if (!part || from === null) continue;
    if (from < part.from) found.push({ from, to: part.from });
    from = part.to;
  }
  if (from !== null && isProper({ from, to: within.to })) found.push({ from, to: within.to });
  return found;
}

/** The days of what lies within something that is moved: an edge that the two share moves with it. */
export function followEdges(within: Dated, before: Dated, after: Dated): Dated {
  return {
    validFrom: within.validFrom === before.validFrom ? after.validFrom : within.validFrom,
    validTo: within.validTo === before.validTo ? after.validTo : within.validTo,
  };
}

/** The last day before an end, as people write it ("till och med"); what has no end has none. */
export function lastDayBefore(end: LocalDate): LocalDate;
export function lastDayBefore(end: LocalDate | null): LocalDate | null;
export function lastDayBefore(end: LocalDate | null): LocalDate | null {
  return end === null ? null : addDays(end, -1);
}

/** The end of what has that last day: the first day that is no longer inside. */
export function endAfter(lastDay: LocalDate): LocalDate;
export function endAfter(lastDay: LocalDate | null): LocalDate | null;
export function endAfter(lastDay: LocalDate | null): LocalDate | null {
  return lastDay === null ? null : addDays(lastDay, 1);
}

function comparePeriods(a: Period, b: Period): number {
  return compareDays(a.from, b.from) || compareEnds(a.to, b.to);
}

/** The earlier of two ends, where null is no end. */
export function earlierEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  return endsBefore(a, b) ? a : b;
}

function laterEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  return endsBefore(a, b) ? b : a;
}

/** True when the first end comes before the second, where null is no end. */
function endsBefore(a: LocalDate | null, b: LocalDate | null): boolean {
  return a !== null && (b === null || a < b);
}

function compareEnds(a: LocalDate | null, b: LocalDate | null): number {
  return endsBefore(a, b) ? -1 : endsBefore(b, a) ? 1 : 0;
}
