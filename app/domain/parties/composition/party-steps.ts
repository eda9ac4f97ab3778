import type { LocalDate } from "~/kernel/local-date";
import { intersect, isOpenOn, type Period, periodOf } from "~/kernel/period";
import type { Perspective } from "~/kernel/perspective";
import type { CouncilFacts } from "./composition";

/** How an organisation sits in the council on every day of `[from, to)`; the row that the overview reads. */
export type PartyStep = {
  readonly organisationId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** True when none of its seats is an ordinary one. */
  readonly coOpted: boolean;
  /** Of all its seats, each once, in the order of the alphabet. */
  readonly perspectives: readonly Perspective[];
};

type Place = { readonly period: Period; readonly coOpted: boolean; readonly perspective: Perspective };

/**
 * Who sits in the council, from and to, an organisation's equal neighbouring days as one step. What it is called
 * and where it belongs are the registry's words and are not kept here.
 */
export function partySteps({
  seats,
  holdings,
}: Pick<CouncilFacts, "seats" | "holdings">): readonly PartyStep[] {
  const seatById = new Map(seats.map((seat) => [seat.id, seat]));
  const places = new Map<string, Place[]>();
  for (const holding of holdings) {
    const seat = seatById.get(holding.seatId);
    const period = seat && intersect(periodOf(seat), periodOf(holding));
    if (!seat || !period) continue;
    const place = { period, coOpted: seat.kind === "co-opted", perspective: seat.perspective };
    places.set(holding.organisationId, [...(places.get(holding.organisationId) ?? []), place]);
  }
  return [...places.keys()].sort().flatMap((id) => stepsOf(id, places.get(id) ?? []));
}

function stepsOf(organisationId: string, places: readonly Place[]): readonly PartyStep[] {
  const ends = places.flatMap(({ period: { from, to } }) => (to === null ? [from] : [from, to]));
  const days = [...new Set(ends)].sort();
  const steps: PartyStep[] = [];
  for (const [index, from] of days.entries()) {
    const open = places.filter(({ period }) => isOpenOn(period, from));
    if (open.length === 0) continue;
    const to = days[index + 1] ?? null;
    const coOpted = open.every((place) => place.coOpted);
    const perspectives = [...new Set(open.map(({ perspective }) => perspective))].sort();
    const last = steps.at(-1);
    if (last?.to === from && last.coOpted === coOpted && `${last.perspectives}` === `${perspectives}`) {
      steps[steps.length - 1] = { ...last, to };
    } else {
      steps.push({ organisationId, from, to, coOpted, perspectives });
    }
  }
  return steps;
}
