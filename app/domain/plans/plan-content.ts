import { fingerprintOf, type Json } from "~/kernel/fingerprint";
import type { LocalDate } from "~/kernel/local-date";
import { compareSwedish } from "~/kernel/text/swedish-order";
import { type Frozen, keysOf, keysWhere, pick } from "~/kernel/written-fields";
import { areaFields, goalFields, measureFields } from "./part-fields";
import { inPlace, numberParts, type PlanParts } from "./plan-parts";

/** The adopted text of a plan as it is kept for ever: all that was decided, nothing of how it goes. */
export type PlanContent = {
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly areas: readonly AreaContent[];
};

export type AreaContent = Frozen<typeof areaFields> & {
  readonly number: string;
  readonly lineageId: string;
  readonly strategyNodes: readonly string[];
  readonly categories: readonly string[];
  readonly goals: readonly GoalContent[];
  readonly measures: readonly MeasureContent[];
};

export type GoalContent = Frozen<typeof goalFields> & { readonly lineageId: string };

export type MeasureContent = Frozen<typeof measureFields> & {
  readonly number: string;
  readonly lineageId: string;
  /** Place of its goal among the area's goals, from 1; null when it serves the area as a whole. */
  readonly goal: number | null;
  /** Name of the responsible party on the day of the composition. */
  readonly responsible: string;
  readonly contributing: readonly string[];
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
};

/** Puts the content together. `partyName` gives a holding's party by its name on the day of the composition. */
export function contentOf(
  plan: { readonly title: string; readonly periodFrom: LocalDate; readonly periodTo: LocalDate },
  parts: PlanParts,
  partyName: (holdingId: string) => string,
): PlanContent {
  const numbers = numberParts(parts.areas, parts.measures);
  const numberOf = (id: string) => numbers.get(id) ?? "";
  return {
    title: plan.title,
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    areas: inPlace(parts.areas).map((area) => {
      const goals = inPlace(parts.goals.filter(({ areaId }) => areaId === area.id));
      const measures = inPlace(parts.measures.filter(({ areaId }) => areaId === area.id));
      return {
        number: numberOf(area.id),
        lineageId: area.lineageId,
        ...pick(keysWhere(areaFields, { frozen: true }), area),
        strategyNodes: [...area.strategyNodes].sort(),
        categories: [...area.categories].sort(),
        goals: goals.map((goal) => ({
          lineageId: goal.lineageId,
          ...pick(keysWhere(goalFields, { frozen: true }), goal),
        })),
        measures: measures.map((measure) => ({
          number: numberOf(measure.id),
          lineageId: measure.lineageId,
          ...pick(keysWhere(measureFields, { frozen: true }), measure),
          goal: goals.findIndex(({ id }) => id === measure.goalId) + 1 || null,
          responsible: measure.responsibleHoldingId === null ? "" : partyName(measure.responsibleHoldingId),
          contributing: measure.contributorHoldingIds.map(partyName).sort(compareSwedish),
          periodFrom: measure.periodFrom,
          periodTo: measure.periodTo,
        })),
      };
    }),
  };
}

/** SHA-256 over the content's canonical JSON. */
export function fingerprintOfPlan(content: PlanContent): string {
  return fingerprintOf(content as unknown as Json);
}

/** Tells one text of a draft from another: it changes with any word, place, party or day of the plan, frozen or not. */
export function markOfDraft(plan: Parameters<typeof contentOf>[0], parts: PlanParts): string {
  const content = contentOf(plan, parts, (holdingId) => holdingId);
  const written = [
    ...parts.areas.map((area) => [area.id, pick(keysOf(areaFields), area)]),
    ...parts.goals.map((goal) => [goal.id, pick(keysOf(goalFields), goal)]),
    ...parts.measures.map((measure) => [measure.id, pick(keysOf(measureFields), measure)]),
  ];
  return fingerprintOf([content, Object.fromEntries(written)] as unknown as Json);
}
