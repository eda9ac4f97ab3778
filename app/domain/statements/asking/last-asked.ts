import { type LocalDate, localDateIn } from "~/kernel/local-date";

/** When a party was last written to about the present text, or could not be. */
export interface LastAsked {
  /** Of the party that sits on the seat; null in receipts of earlier releases, which have its name alone. */
  organisationId: string | null;
  party: string;
  at: string;
  reminded: boolean;
  /** False when no letter could reach the party. */
  reached: boolean;
  /** A letter to it is still in the outbox. */
  waits: boolean;
}

/** The latest letter to a party; a receipt of an earlier release knows it by its name. */
export function lastAskedOf(
  asking: readonly LastAsked[],
  { organisationId, name }: { readonly organisationId: string; readonly name: string },
): LastAsked | null {
  return asking
    .filter((one) =>
      one.organisationId === null ? one.party === name : one.organisationId === organisationId,
    )
    .reduce<LastAsked | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}

/** Whether there are such parties, and each of them was reminded on a day, or could not be reached then. */
export function remindedAllOn(
  day: LocalDate,
  parties: readonly { readonly organisationId: string; readonly name: string }[],
  asking: readonly LastAsked[],
): boolean {
  const reminded = parties.map((party) => lastAskedOf(asking, party));
  return (
    reminded.length > 0 && reminded.every((one) => one?.reminded && localDateIn(new Date(one.at)) === day)
  );
}
