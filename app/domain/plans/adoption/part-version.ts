import type { AreaContent, GoalContent, MeasureContent, PlanContent } from "~/domain/plans/plan-content";
import type { PartKind } from "~/domain/plans/plan-parts";
import type { LocalDate } from "~/kernel/local-date";
import { type Dated, isValidOn } from "~/kernel/period";

/** The texts of parts as they are kept: what stands in the plan's content, with where they belong named by lineage. */
type PartTexts = {
  area: Omit<AreaContent, "number" | "lineageId" | "goals" | "measures">;
  goal: Omit<GoalContent, "lineageId"> & { readonly area: string };
  measure: Omit<MeasureContent, "number" | "lineageId" | "goal"> & {
    readonly area: string;
    readonly goal: string | null;
  };
};

/** One part of a plan with its text. A goal has no number. */
export type PartText = {
  [Part in PartKind]: {
    readonly part: Part;
    readonly lineageId: string;
    readonly number: string | null;
    readonly content: PartTexts[Part];
  };
}[PartKind];

/** A part's text on the days from `validFrom` to before `validTo`. */
export type PartVersion = PartText & Dated;

/** Every part of an adopted text by itself. */
export function partTexts({ areas }: PlanContent): readonly PartText[] {
  return areas.flatMap(({ number, lineageId: area, goals, measures, ...text }): PartText[] => [
    { part: "area", lineageId: area, number, content: text },
    ...goals.map(
      ({ lineageId, ...goal }): PartText => ({
        part: "goal",
        lineageId,
        number: null,
        content: { ...goal, area },
      }),
    ),
    ...measures.map(({ number: own, lineageId, goal, ...measure }): PartText => {
      const serves = goal === null ? null : (goals[goal - 1]?.lineageId ?? null);
      return { part: "measure", lineageId, number: own, content: { ...measure, area, goal: serves } };
    }),
  ]);
}

/** The versions that hold on a day, one of each part at most; `partsOnDay` says the same in SQL. */
export function partsOn<Version extends Dated>(versions: readonly Version[], day: LocalDate) {
  return versions.filter((version) => isValidOn(version, day));
}
