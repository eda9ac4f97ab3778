import type { LocalDate } from "~/domain/kernel/local-date";
import { freshnessOn } from "~/domain/plans/freshness";
import {
  countedUnits,
  countStates,
  type MeasureState,
  type StateCounts,
  stateOfAll,
} from "~/domain/plans/measure-state";
import { findingOf, type PlanFinding } from "~/domain/plans/plan-finding";

/** One measure of the plan in force with its last report; an area without measures is a row with null instead. */
export type StartPlanRow = {
  readonly planId: string;
  readonly title: string;
  readonly adoptedOn: LocalDate;
  readonly areaId: string | null;
  readonly area: string | null;
  /** The area's first goal. */
  readonly goal: string | null;
  readonly measureId: string | null;
  readonly beganOn: LocalDate | null;
  readonly state: MeasureState | null;
  readonly confirmedOn: LocalDate | null;
  readonly party: string | null;
};

export type StartArea = {
  readonly id: string;
  readonly title: string;
  readonly goal: string | null;
  readonly state: MeasureState;
  readonly counts: StateCounts;
  /** One per measure, in the order in which states are listed. */
  readonly units: readonly MeasureState[];
  /** The newest report in the area. */
  readonly latest: { readonly day: LocalDate; readonly party: string } | null;
  /** Measures whose last report is too old; `since` is the newest of those reports, null when there is none. */
  readonly stale: { readonly count: number; readonly since: LocalDate | null };
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
  if (!first) return null;
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
  const measures = rows.flatMap(({ measureId, beganOn, state, confirmedOn, party }) =>
    measureId === null || beganOn === null
      ? []
      : [{ beganOn, state: state ?? ("not-started" as const), confirmedOn, party }],
  );
  const counts = countStates(measures.map(({ state }) => state));
  const reported = measures.flatMap(({ confirmedOn, party }) =>
    confirmedOn && party ? [{ day: confirmedOn, party }] : [],
  );
  const stale = measures.filter((measure) => freshnessOn(day, measure, interval).stale);
  return {
    id,
    title: rows[0]?.area ?? "",
    goal: rows[0]?.goal ?? null,
    state: stateOfAll(counts),
    counts,
    units: countedUnits(counts),
    latest: newest(reported),
    stale: {
      count: stale.length,
      since:
        newest(stale.flatMap(({ confirmedOn }) => (confirmedOn ? [{ day: confirmedOn }] : [])))?.day ?? null,
    },
  };
}

function newest<R extends { readonly day: LocalDate }>(reports: readonly R[]): R | null {
  return reports.reduce<R | null>((last, next) => (last && last.day >= next.day ? last : next), null);
}
