import { type AreaFreshness, areaFreshness } from "~/domain/plans/follow-up/area-freshness";
import { freshnessOn } from "~/domain/plans/follow-up/freshness";
import { countedUnits, countStates, type MeasureState } from "~/domain/plans/follow-up/measure-state";
import type { Plan } from "~/domain/plans/plan";
import { findingOf, type PlanFinding } from "~/domain/plans/plan-finding";
import type { LocalDate } from "~/kernel/local-date";

/** One measure of the plan in force with its last report; an area without measures is a row with null instead. */
export type StartPlanRow = {
  /** The same on each row. */
  readonly toCome: readonly StartPlanToCome[];
  /** Null, as all that follows, when no plan is in force. */
  readonly planId: string | null;
  readonly title: string | null;
  readonly adoptedOn: LocalDate | null;
  readonly areaId: string | null;
  readonly area: string | null;
  /** The area's first goal. */
  readonly goal: string | null;
  readonly measureId: string | null;
  readonly beganOn: LocalDate | null;
  readonly state: MeasureState | null;
  readonly confirmedOn: LocalDate | null;
  readonly party: string | null;
  /** The convenor made the report, on the party's behalf. */
  readonly onBehalf: boolean;
};

export type StartPlanToCome = Pick<Plan, "title" | "periodFrom" | "stage">;

export type StartArea = {
  readonly id: string;
  readonly title: string;
  readonly goal: string | null;
  readonly finding: PlanFinding;
  /** One per measure, in the order in which states are listed. */
  readonly units: readonly MeasureState[];
  readonly fresh: AreaFreshness;
};

export type StartPlan = {
  readonly title: string;
  readonly adoptedOn: LocalDate;
  readonly finding: PlanFinding;
  readonly areas: readonly StartArea[];
};

/** The plan as a council's start page shows it, from rows in the order of areas and measures. */
export function startPlan(rows: readonly StartPlanRow[], day: LocalDate, interval: number): StartPlan | null {
  const [first] = rows;
  if (!first?.title || !first.adoptedOn) return null;
  const areaIds = [...new Set(rows.flatMap(({ areaId }) => areaId ?? []))];
  const areas = areaIds.map((id) =>
    startArea(
      id,
      rows.filter((row) => row.areaId === id),
      day,
      interval,
    ),
  );
  const finding = findingOf(areas.flatMap(({ units }) => units));
  return { title: first.title, adoptedOn: first.adoptedOn, finding, areas };
}

function startArea(id: string, rows: readonly StartPlanRow[], day: LocalDate, interval: number): StartArea {
  const measures = rows
    .flatMap(({ measureId, beganOn, state, confirmedOn, party, onBehalf }) =>
      measureId === null || beganOn === null
        ? []
        : [{ state: state ?? ("not-started" as const), confirmedOn, confirmedBy: party, onBehalf, beganOn }],
    )
    .map((measure) => ({ ...measure, ...freshnessOn(day, measure, interval) }));
  return {
    id,
    title: rows[0]?.area ?? "",
    goal: rows[0]?.goal ?? null,
    finding: findingOf(measures.map(({ state }) => state)),
    units: countedUnits(countStates(measures.map(({ state }) => state))),
    fresh: areaFreshness(measures, interval),
  };
}
