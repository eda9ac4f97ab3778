import type { PartKind, PlanParts } from "~/domain/plans/plan-parts";

/** What became of a part when the next plan was written; so far a plan keeps what it begins with. */
export type LineageStep = {
  readonly part: PartKind;
  readonly kind: "keep";
  readonly planFrom: string;
  readonly lineageFrom: string;
  readonly planTo: string;
  readonly lineageTo: string;
};

/** The steps of parts that were copied from one plan to another: each keeps its lineage. */
export function stepsOfCopy(copied: PlanParts, planFrom: string, planTo: string): readonly LineageStep[] {
  const kept = (part: PartKind, parts: readonly { readonly lineageId: string }[]) =>
    parts.map(
      ({ lineageId }): LineageStep => ({
        part,
        kind: "keep",
        planFrom,
        lineageFrom: lineageId,
        planTo,
        lineageTo: lineageId,
      }),
    );
  return [...kept("area", copied.areas), ...kept("goal", copied.goals), ...kept("measure", copied.measures)];
}
