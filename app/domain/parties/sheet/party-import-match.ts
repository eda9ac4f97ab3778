import { answersTo, type Organisation } from "~/domain/parties/registry/organisation";
import type { OrganisationIndex } from "~/domain/parties/registry/organisation-index";
import type { Seat } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import type { LocalDate } from "~/kernel/local-date";
import { isValidOn, overlaps, periodOf } from "~/kernel/period";
import { foldedName } from "~/kernel/text/folded-name";
import type { RowFields, RowProblem } from "./party-import-row";

/** The registered organisation that a row means, null when it is new, or why it can't be told. */
export function matchOrganisation(
  fields: RowFields,
  organisations: OrganisationIndex,
): { readonly organisation: Organisation | null } | { readonly problem: RowProblem } {
  const byNumber = fields.number === null ? undefined : organisations.byNumber(fields.number);
  const byName = fields.name === null ? [] : organisations.byName(fields.name);
  if (byNumber) {
    const isOthersName = fields.name !== null && byName.length > 0 && !answersTo(byNumber, fields.name);
    if (!isOthersName) return { organisation: byNumber };
    return { problem: { column: "number", reason: "numberBelongsToOther", detail: { name: byNumber.name } } };
  }
  if (fields.name === null) return { problem: { column: "name", reason: "nameMissing" } };
  const candidates = fields.number === null ? byName : byName.filter(({ number }) => number === null);
  const [first, ...others] = candidates;
  if (others.length > 0) return { problem: { column: "name", reason: "nameAmbiguous" } };
  if (first) return { organisation: first };
  const known = byName[0]?.number ?? null;
  if (known !== null) {
    return { problem: { column: "number", reason: "nameHasOtherNumber", detail: { number: known } } };
  }
  return { organisation: null };
}

export type SeatOfHolding = { readonly holding: SeatHolding; readonly seat: Seat };

/** The holding that a row means among those of its organisation, null when it is another one, or why it can't be told. */
export function matchHolding(
  fields: RowFields,
  held: readonly SeatOfHolding[],
  taken: ReadonlySet<string>,
  today: LocalDate,
): { readonly match: SeatOfHolding | null } | { readonly problem: RowProblem } {
  const ranked = candidatesFor(fields, held, today)
    .map((candidate) => ({ candidate, likeness: likeness(fields, candidate) }))
    .sort((a, b) => b.likeness - a.likeness);
  const free = ranked.filter(({ candidate }) => !taken.has(candidate.holding.id));
  const [best, next] = free;
  if (!best) {
    const isSaidAgain = ranked.some(({ candidate }) => isSameSeat(fields, candidate.seat));
    return isSaidAgain ? { problem: { column: "name", reason: "duplicateRow" } } : { match: null };
  }
  if (fields.from === null && next && next.likeness === best.likeness) {
    return { problem: { column: "from", reason: "seatAmbiguous" } };
  }
  return { match: best.candidate };
}

/**
 * With a first day written, the holdings that began on it. Without one, those that ended on the last day that is
 * written, if that has passed; else those of today, else those to come.
 */
function candidatesFor(
  fields: RowFields,
  held: readonly SeatOfHolding[],
  today: LocalDate,
): readonly SeatOfHolding[] {
  const { from, validTo } = fields;
  if (from !== null) return held.filter(({ holding }) => holding.validFrom === from);
  const ended = validTo !== null && validTo <= today;
  const left = ended ? held.filter(({ holding }) => holding.validTo === validTo) : [];
  if (left.length > 0) return left;
  const present = held.filter(({ holding }) => isValidOn(holding, today));
  return present.length > 0 ? present : held.filter(({ holding }) => holding.validFrom > today);
}

/** In a row with its first day an empty cell is likest an empty value; in one without, it tells no seat from another. */
function likeness(fields: RowFields, { holding, seat }: SeatOfHolding): number {
  const saysNothing = (said: string | null) => said === null && fields.from === null;
  const same = (said: string | null, is: string | null) => (saysNothing(said) || said === is ? 1 : 0);
  return (
    8 * same(fields.perspective ?? seat.perspective, seat.perspective) +
    8 * same(fields.kind ?? seat.kind, seat.kind) +
    2 * (isSameText(fields.label, seat.label) || saysNothing(fields.label) ? 1 : 0) +
    same(fields.purpose, seat.purpose) +
    same(fields.validTo, holding.validTo)
  );
}

/** A holding of the same organisation, on the same side of the table, that the row would stand on top of. */
export function ownOverlap(
  fields: RowFields & { readonly from: LocalDate },
  held: readonly SeatOfHolding[],
): SeatOfHolding | undefined {
  return held.find(
    ({ holding, seat }) =>
      isSameSeat(fields, seat) && overlaps(periodOf(holding), { from: fields.from, to: fields.validTo }),
  );
}

/** True when nothing in the row tells its seat from this one. */
function isSameSeat(fields: RowFields, seat: Seat): boolean {
  return (
    (fields.perspective ?? seat.perspective) === seat.perspective &&
    (fields.kind ?? seat.kind) === seat.kind &&
    (fields.label === null || seat.label === null || isSameText(seat.label, fields.label))
  );
}

function isSameText(said: string | null, is: string | null): boolean {
  return said === null || is === null ? said === is : foldedName(said) === foldedName(is);
}
