import { type HoldingDays, holdsOn, neededFrom } from "~/domain/plans/party-days";
import type { PlanParts } from "~/domain/plans/plan-parts";
import type { LocalDate } from "~/kernel/local-date";

export type CopyFacts = {
  /** Measures to carry over, with the holding that answers for each now. */
  readonly open: ReadonlyMap<string, string | null>;
  readonly parties: ReadonlyMap<string, HoldingDays>;
  readonly day: LocalDate;
  readonly newId: () => string;
};

/**
 * Areas, goals and unfinished measures of an earlier plan as the beginning of a new one. Lineage is kept, the
 * measures get the new plan's period, and only parties that hold a seat on the day come along.
 */
export function copyStructure(
  from: PlanParts,
  plan: { readonly id: string; readonly periodFrom: LocalDate; readonly periodTo: LocalDate },
  { open, parties, day, newId }: CopyFacts,
): PlanParts {
  const ids = new Map([...from.areas, ...from.goals].map(({ id }) => [id, newId()]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const sits = (holdingId: string | null | undefined): holdingId is string => {
    const party = holdingId ? parties.get(holdingId) : undefined;
    return party !== undefined && holdsOn(party, neededFrom(plan, day));
  };
  const planId = plan.id;
  return {
    areas: from.areas.map((area) => ({ ...area, id: idOf(area.id), planId, version: 1 })),
    goals: from.goals.map((goal) => ({
      ...goal,
      id: idOf(goal.id),
      areaId: idOf(goal.areaId),
      planId,
      version: 1,
    })),
    measures: from.measures
      .filter(({ id }) => open.has(id))
      .map((measure) => {
        const responsible = open.get(measure.id);
        return {
          ...measure,
          id: newId(),
          planId,
          areaId: idOf(measure.areaId),
          goalId: measure.goalId === null ? null : idOf(measure.goalId),
          number: null,
          responsibleHoldingId: sits(responsible) ? responsible : null,
          contributorHoldingIds: measure.contributorHoldingIds.filter(
            (holdingId) => sits(holdingId) && holdingId !== responsible,
          ),
          periodFrom: plan.periodFrom,
          periodTo: plan.periodTo,
          version: 1,
        };
      }),
  };
}
