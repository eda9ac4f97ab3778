import { type HoldingDays, holdsOn } from "~/domain/plans/party-days";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";

/** Responsibility passed from one party to another, from a day on. Only ever added. */
export type HandOver = {
  readonly fromHoldingId: string;
  readonly toHoldingId: string;
  readonly onDate: LocalDate;
  readonly recordedAt: Date;
};

/** The holding that answers for a measure on a day: the last hand-over's receiver, or the one adopted with the plan. */
export function responsibleOn(
  adopted: string | null,
  handOvers: readonly HandOver[],
  day: LocalDate,
): string | null {
  const last = handOvers
    .filter(({ onDate }) => onDate <= day)
    .reduce<HandOver | null>((latest, one) => (latest && isEarlier(one, latest) ? latest : one), null);
  return last?.toHoldingId ?? adopted;
}

function isEarlier(a: HandOver, b: HandOver): boolean {
  return a.onDate < b.onDate || (a.onDate === b.onDate && a.recordedAt < b.recordedAt);
}

export type HandOverReason =
  | "alreadyResponsible"
  | "receiverWithoutSeat"
  | "handOverBeforeAdoption"
  | "handOverBeforeLast"
  | "handOverInFuture";

/** Passes a measure on to a party that holds a seat on the day. The day is not before the last hand-over. */
export function handOver(
  measure: {
    readonly responsibleOrganisationId: string | null;
    readonly adoptedOn: LocalDate;
    readonly handOvers: readonly HandOver[];
  },
  receiver: HoldingDays & { readonly organisationId: string },
  onDate: LocalDate,
  today: LocalDate,
): Outcome<undefined, HandOverReason> {
  if (onDate > today) return refused("handOverInFuture");
  if (onDate < measure.adoptedOn) return refused("handOverBeforeAdoption");
  const last = measure.handOvers
    .map((one) => one.onDate as string)
    .sort()
    .at(-1);
  if (last !== undefined && onDate < last) return refused("handOverBeforeLast", { day: last });
  if (receiver.organisationId === measure.responsibleOrganisationId) return refused("alreadyResponsible");
  if (!holdsOn(receiver, onDate)) return refused("receiverWithoutSeat");
  return done();
}
