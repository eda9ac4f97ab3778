import { type HoldingDays, holdsOn, neededFrom, sitsDuring, sitsWithin } from "~/domain/plans/party-days";
import { inPlace, numberParts, type PlanParts } from "~/domain/plans/plan-parts";
import { type LocalDate, laterOf, localDate } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { endAfter } from "~/kernel/period";

const adoptionGaps = [
  "noAreas",
  "noMeasures",
  "responsibleMissing",
  "responsibleWithoutSeat",
  "responsibleLeaves",
  "areaWithoutMeasures",
  "areaWithoutGoals",
  "areaWithoutCategory",
  "areaWithoutStrategy",
  "measureOutsidePeriod",
  "contributorWithoutSeat",
] as const;
export type AdoptionGap = (typeof adoptionGaps)[number];

const blocking: ReadonlySet<AdoptionGap> = new Set([
  "noAreas",
  "noMeasures",
  "responsibleMissing",
  "responsibleWithoutSeat",
]);

/** One thing that is missing, and where. Gaps that do not block are advice. */
export type FoundGap = {
  readonly gap: AdoptionGap;
  readonly blocks: boolean;
  readonly areaId: string | null;
  readonly measureId: string | null;
  /** "1" or "1.4". */
  readonly number: string | null;
  readonly title: string | null;
};

/**
 * What is missing before a draft can be adopted on a day: what blocks first, each in the order of the plan. A
 * responsible party must hold its seat when the measure begins, or on the day itself when it has begun by then.
 */
export function gapsBeforeAdoption(
  plan: { readonly periodFrom: LocalDate; readonly periodTo: LocalDate },
  parts: PlanParts,
  holdings: ReadonlyMap<string, HoldingDays>,
  day: LocalDate,
): readonly FoundGap[] {
  const numbers = numberParts(parts.areas, parts.measures);
  const found: FoundGap[] = [];
  const add = (gap: AdoptionGap, part?: { id: string; title: string }, areaId: string | null = null) =>
    found.push({
      gap,
      blocks: blocking.has(gap),
      areaId: areaId ?? part?.id ?? null,
      measureId: areaId === null ? null : (part?.id ?? null),
      number: part ? (numbers.get(part.id) ?? null) : null,
      title: part?.title ?? null,
    });
  if (parts.areas.length === 0) add("noAreas");
  if (parts.measures.length === 0) add("noMeasures");
  for (const area of inPlace(parts.areas)) {
    const measures = inPlace(parts.measures.filter(({ areaId }) => areaId === area.id));
    if (measures.length === 0) add("areaWithoutMeasures", area);
    if (!parts.goals.some(({ areaId }) => areaId === area.id)) add("areaWithoutGoals", area);
    if (area.categories.length === 0) add("areaWithoutCategory", area);
    if (area.strategyNodes.length === 0) add("areaWithoutStrategy", area);
    for (const measure of measures) {
      const from = neededFrom(measure, day);
      const responsible =
        measure.responsibleHoldingId === null ? null : holdings.get(measure.responsibleHoldingId);
      if (!responsible) add("responsibleMissing", measure, area.id);
      else if (!holdsOn(responsible, from)) add("responsibleWithoutSeat", measure, area.id);
      else if (leavesDuring(responsible, measure)) add("responsibleLeaves", measure, area.id);
      if (measure.periodFrom < plan.periodFrom || measure.periodTo > plan.periodTo) {
        add("measureOutsidePeriod", measure, area.id);
      }
      const sits = (id: string) =>
        sitsWithin(holdings.get(id) ?? never, { from, to: laterOf(endAfter(from), measure.periodTo) });
      if (!measure.contributorHoldingIds.every(sits)) add("contributorWithoutSeat", measure, area.id);
    }
  }
  return found.sort((a, b) => Number(b.blocks) - Number(a.blocks));
}

const nowhere = { validFrom: localDate("9999-12-31"), validTo: null };
const never: HoldingDays = { holding: nowhere, seat: nowhere };

/** Whether a party that sits when a measure begins has left before the measure is over. */
function leavesDuring(held: HoldingDays, { periodTo }: { readonly periodTo: LocalDate }): boolean {
  const to = sitsDuring(held)?.to ?? null;
  return to !== null && to < periodTo;
}

export type AdoptionReason = "decisionMissing" | "adoptedInFuture" | "notReadyToAdopt";

/** Whether a draft can be adopted by a decision of a day: the decision is named, and no gap blocks. */
export function checkAdoption(
  adoption: { readonly decision: string; readonly adoptedOn: LocalDate },
  gaps: readonly FoundGap[],
  today: LocalDate,
): Outcome<undefined, AdoptionReason> {
  if (adoption.decision.trim() === "") return refused("decisionMissing");
  if (adoption.adoptedOn > today) return refused("adoptedInFuture");
  const count = gaps.filter(({ blocks }) => blocks).length;
  return count > 0 ? refused("notReadyToAdopt", { count }) : done();
}
