import { daysBetween, type LocalDate } from "~/kernel/local-date";
import { countStates, type MeasureState, type StateCounts } from "./measure-state";

/** How a plan stood at the end of a day: what the regional overview reads. */
export type PlanSummary = {
  readonly total: number;
  readonly counts: StateCounts;
  /** Days of the last report on each measure that is not done, oldest first; freshness on a day follows from them. */
  readonly confirmed: readonly LocalDate[];
  /** Of those days, the ones on which the convenor said it on the party's behalf. */
  readonly onBehalf: readonly LocalDate[];
  /** Measures not done that nobody has reported on. */
  readonly unconfirmed: number;
};

/** How many goals a priority area has and how its measures stood at the end of a day. */
export type RolledArea = { readonly id: string; readonly goals: number; readonly counts: StateCounts };

/** What a plan consists of once it is adopted; areas in the plan's order. */
export type RolledPlan = {
  readonly areas: readonly Omit<RolledArea, "counts">[];
  readonly measures: readonly { readonly id: string; readonly areaId: string }[];
};

export type PlanStep = {
  readonly day: LocalDate;
  readonly summary: PlanSummary;
  readonly areas: readonly RolledArea[];
};

/** A report as the rollup needs it; reports come in the order in which they were made. */
export type RolledReport = {
  readonly measureId: string;
  readonly state: MeasureState;
  readonly day: LocalDate;
  /** The convenor said it, on the party's behalf. */
  readonly onBehalf: boolean;
};

/** The last word on a measure; null where there is none. */
export type LastWord = Omit<RolledReport, "measureId"> | null;

function planSummary(lastWords: readonly LastWord[]): PlanSummary {
  const open = lastWords.filter((last) => last?.state !== "done");
  const said = open.flatMap((last) => last ?? []);
  const confirmed = said.map(({ day }) => day).sort();
  return {
    total: lastWords.length,
    counts: countStates(lastWords.map((last) => last?.state ?? "not-started")),
    confirmed,
    onBehalf: said
      .filter(({ onBehalf }) => onBehalf)
      .map(({ day }) => day)
      .sort(),
    unconfirmed: open.length - confirmed.length,
  };
}

/** The plan at the end of a day from the last word on each of its measures. */
export function planStep(
  day: LocalDate,
  { areas, measures }: RolledPlan,
  lastWord: (measureId: string) => LastWord,
): PlanStep {
  const said = measures.map(({ id, areaId }) => ({ areaId, last: lastWord(id) }));
  return {
    day,
    summary: planSummary(said.map(({ last }) => last)),
    areas: areas.map(({ id, goals }) => {
      const own = said.filter(({ areaId }) => areaId === id);
      return { id, goals, counts: countStates(own.map(({ last }) => last?.state ?? "not-started")) };
    }),
  };
}

/** All steps of a plan: its adoption, then each day on which something was reported. */
export function planSteps(
  adoptedOn: LocalDate,
  plan: RolledPlan,
  reports: readonly RolledReport[],
): readonly PlanStep[] {
  const days = [...new Set([adoptedOn, ...reports.map(({ day }) => day)])].sort();
  const last = new Map<string, RolledReport>();
  let next = 0;
  return days.map((day) => {
    for (let report = reports[next]; report && report.day <= day; report = reports[++next]) {
      last.set(report.measureId, report);
    }
    return planStep(day, plan, (id) => last.get(id) ?? null);
  });
}

/** Measures not done whose last word is older than the interval on a day; a silent one counts from `beganOn`. */
export function staleIn(summary: PlanSummary, day: LocalDate, interval: number, beganOn: LocalDate): number {
  const old = summary.confirmed.filter((confirmed) => daysBetween(confirmed, day) > interval).length;
  return old + (daysBetween(beganOn, day) > interval ? summary.unconfirmed : 0);
}
