import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";

/** A person known to one council. Shown in public only when flagged, with the day and the reason. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly accountId: string | null;
  /** Of letters to the person; follows the account once there is one. */
  readonly language: Language;
  readonly shownInPublic: boolean;
  readonly shownSince: LocalDate | null;
  readonly shownReason: string | null;
  readonly version: number;
};

/** Shows a person's name on public pages from a day, for a written reason. */
export function showInPublic(
  person: Person,
  since: LocalDate,
  reason: string,
): Outcome<Person, "shownReasonMissing"> {
  const shownReason = reason.trim();
  if (shownReason === "") return refused("shownReasonMissing");
  return done({ ...person, shownInPublic: true, shownSince: since, shownReason });
}

export function hideFromPublic(person: Person): Person {
  return { ...person, shownInPublic: false, shownSince: null, shownReason: null };
}
