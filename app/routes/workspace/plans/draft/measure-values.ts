import type { DraftHead, MeasureFormFacts } from "~/domain/plans/draft/draft-part.server";
import { measureFields } from "~/domain/plans/part-fields";
import type { PartyChoice } from "~/domain/plans/seated-parties.server";
import { lastDayBefore } from "~/kernel/period";
import { blank, type Written } from "~/kernel/written-fields";

/** A measure as its form shows it. */
export type MeasureValues = Written<typeof measureFields> & {
  readonly areaId: string;
  readonly goalId: string;
  readonly responsibleHoldingId: string;
  readonly contributorHoldingIds: readonly string[];
  readonly from: string;
  readonly lastDay: string;
};

export type MeasureChoices = {
  readonly areas: readonly { readonly id: string; readonly title: string }[];
  readonly goals: readonly { readonly id: string; readonly areaId: string; readonly text: string }[];
  readonly parties: readonly PartyChoice[];
};

export function measureValues(part: MeasureFormFacts): MeasureValues {
  const { version: _, periodFrom, periodTo, goalId, responsibleHoldingId, ...rest } = part;
  return {
    ...rest,
    goalId: goalId ?? "",
    responsibleHoldingId: responsibleHoldingId ?? "",
    from: periodFrom,
    lastDay: lastDayBefore(periodTo),
  };
}

/** A new measure has the plan's own period until someone says otherwise. */
export function newMeasure(plan: DraftHead, areaId: string): MeasureValues {
  return {
    ...blank(measureFields),
    areaId,
    goalId: "",
    responsibleHoldingId: "",
    contributorHoldingIds: [],
    from: plan.periodFrom,
    lastDay: lastDayBefore(plan.periodTo),
  };
}
