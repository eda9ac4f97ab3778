import type { LocalDate } from "./local-date";

/** Whose it is to do: the council's own, which its convenor sees to, or a party's. */
export type DutyOwner =
  | { readonly of: "council" }
  | { readonly of: "party"; readonly organisationId: string };

/** One thing that somebody owes, in the one shape that starts, letters and the annual wheel read. */
export interface Duty<Kind extends string = string, About = unknown> {
  readonly kind: Kind;
  readonly owner: DutyOwner;
  /** The last day on which it is in time; null when it has none. */
  readonly due: LocalDate | null;
  /** The first day on which it was owed; null when that is not known. */
  readonly since: LocalDate | null;
  /** What its own words are made of. */
  readonly about: About;
}

/** Who is told of a day ahead: all in the council, those who follow the whole of it, its convenor, or one party. */
export type ToldOf = "everyone" | "followers" | "convenor" | { readonly organisationId: string };

/** A day ahead on which something is due, begins or ends. */
export interface ComingDay<Kind extends string = string, About = unknown> {
  readonly kind: Kind;
  readonly day: LocalDate;
  readonly to: ToldOf;
  readonly about: About;
}

/** Who asks: the convenor, somebody who follows the council, or a party. */
export type Asking = "convenor" | "follower" | { readonly organisationId: string };

/** What is the convenor's to do, or a party's. Whoever follows without acting owes nothing. */
export function dutiesOf<D extends Duty>(duties: readonly D[], asking: Asking): D[] {
  return duties.filter(({ owner }) =>
    owner.of === "council"
      ? asking === "convenor"
      : typeof asking === "object" && owner.organisationId === asking.organisationId,
  );
}

/** The nearest days ahead that are told to whoever asks, from today on. */
export function daysFor<C extends ComingDay>(
  coming: readonly C[],
  asking: Asking,
  today: LocalDate,
  most: number,
): C[] {
  return coming
    .filter(({ day, to }) => day >= today && isToldOf(to, asking))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, most);
}

function isToldOf(to: ToldOf, asking: Asking): boolean {
  if (typeof to === "object")
    return typeof asking === "object" && to.organisationId === asking.organisationId;
  if (to === "everyone") return true;
  return to === "followers" ? typeof asking !== "object" : asking === "convenor";
}
