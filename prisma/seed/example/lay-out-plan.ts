import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import { measureFields } from "~/domain/plans/part-fields";
import type { Plan } from "~/domain/plans/plan";
import { contentOf, fingerprintOfPlan, type PlanContent } from "~/domain/plans/plan-content";
import { type Goal, type Measure, numberParts, type PriorityArea } from "~/domain/plans/plan-parts";
import type { LocalDate } from "~/kernel/local-date";
import { isValidOn } from "~/kernel/period";
import { keysOf, pick } from "~/kernel/written-fields";
import { type ExampleCalendar, instantOn, secondThursdayOfDecember } from "./example-calendar";
import type { AreaLine, ExampleCouncil, MeasureLine } from "./example-council";
import { exampleId } from "./example-ids";
import type { LaidOutParties } from "./lay-out-parties";
import { type ExampleHandOver, type ExampleReport, handOversOf, reportsOf } from "./lay-out-reports";
import { dayInWords } from "./swedish-words";

export interface ExamplePlanVersion {
  readonly id: string;
  readonly planId: string;
  readonly content: PlanContent;
  readonly fingerprint: string;
  readonly decision: string;
  readonly adoptedOn: LocalDate;
  readonly frozenAt: Date;
}

/** A plan with its parts and what was said of them. */
export interface LaidOutPlan {
  readonly plan: Plan;
  readonly areas: readonly PriorityArea[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly version: ExamplePlanVersion | null;
  readonly reports: readonly ExampleReport[];
  readonly handOvers: readonly ExampleHandOver[];
}

/** Years from the plan in force: the year before, the plan in force, next year's draft. */
export type PlanYear = -1 | 0 | 1;

/** The lineage that an area has in the plans of all years; statements point at it. */
export function areaLineage(council: string, key: string): string {
  return exampleId(council, "area", key);
}

/** The council's plan of one year, as it stands today. */
export function layOutPlan(
  council: ExampleCouncil,
  parties: LaidOutParties,
  calendar: ExampleCalendar,
  years: PlanYear,
): LaidOutPlan {
  const year = calendar.year + years;
  const plan = planOf(council, calendar, years);
  /** A draft asks who sits today; an adopted plan asked on the day of its adoption. */
  const day = plan.adoptedOn ?? calendar.today;
  const holdingOf = (key: string) => holderOn(parties, key, day)?.id ?? null;

  const areas: PriorityArea[] = [];
  const goals: Goal[] = [];
  const measures: Measure[] = [];
  for (const areaLine of council.plan.areas) {
    if (!standsIn(areaLine, years)) continue;
    const area = areaOf(areaLine, council, year, plan.id, areas.length + 1);
    areas.push(area);
    let place = 0;
    for (const goalLine of areaLine.goals) {
      const own = goalLine.measures.filter((line) => isIn(line, years));
      if (own.length === 0) continue;
      const goal: Goal = {
        id: exampleId(council.id, "goal", year, goalLine.key),
        planId: plan.id,
        areaId: area.id,
        lineageId: exampleId(council.id, "goal", goalLine.key),
        position: goals.filter(({ areaId: of }) => of === area.id).length + 1,
        text: goalLine.text,
        version: 1,
      };
      goals.push(goal);
      for (const line of own) {
        place += 1;
        measures.push({
          id: exampleId(council.id, "measure", year, line.key),
          planId: plan.id,
          areaId: area.id,
          goalId: goal.id,
          lineageId: exampleId(council.id, "measure", line.key),
          position: place,
          number: null,
          ...pick(keysOf(measureFields), line),
          responsibleHoldingId: holdingOf(years === 1 ? (line.handOver?.to ?? line.by) : line.by),
          contributorHoldingIds: (line.with ?? []).flatMap((key) => holdingOf(key) ?? []),
          periodFrom: calendar.monthStart(line.months[0], years),
          periodTo: calendar.monthStart(line.months[1] + 1, years),
          version: 1,
        });
      }
    }
  }

  if (plan.adoptedOn === null) {
    return { plan, areas, goals, measures, version: null, reports: [], handOvers: [] };
  }
  const numbers = numberParts(areas, measures);
  const numbered = measures.map((measure) => ({ ...measure, number: numbers.get(measure.id) ?? null }));
  const lines = new Map(
    council.plan.areas
      .flatMap((area) => area.goals)
      .flatMap((goal) => goal.measures)
      .map((line) => [exampleId(council.id, "measure", line.key), line] as const),
  );
  const of = { council, parties, calendar, years, plan };
  const handOvers = years === 0 ? numbered.flatMap((measure) => handOversOf(measure, lines, of)) : [];
  const reports = numbered.flatMap((measure) => reportsOf(measure, lines, handOvers, of));
  const parts = { areas, goals, measures: numbered };
  return { plan, ...parts, version: versionOf(plan, parts, parties), reports, handOvers };
}

/** The party's holding on a day. */
function holderOn(parties: LaidOutParties, key: string, day: LocalDate): SeatHolding | null {
  return parties.holdingsOf(key).find((holding) => isValidOn(holding, day)) ?? null;
}

function isIn(line: MeasureLine, years: PlanYear): boolean {
  return (line.years ?? [0]).includes(years);
}

function standsIn(area: AreaLine, years: PlanYear): boolean {
  return area.goals.some((goal) => goal.measures.some((line) => isIn(line, years)));
}

function planOf(council: ExampleCouncil, calendar: ExampleCalendar, years: PlanYear): Plan {
  const year = calendar.year + years;
  const adoptedOn = years === 1 ? null : secondThursdayOfDecember(year - 1);
  return {
    id: exampleId(council.id, "plan", year),
    title: `Handlingsplan ${year}`,
    periodFrom: calendar.january(years),
    periodTo: calendar.january(years + 1),
    stage: years === 1 ? "draft" : years === 0 ? "adopted" : "closed",
    decision: adoptedOn && `${council.plan.decision} ${dayInWords(adoptedOn)}, punkt 4`,
    adoptedOn,
    compositionOn: adoptedOn,
    closedOn: years === -1 ? calendar.closedOn : null,
    version: 1,
  };
}

function areaOf(
  line: AreaLine,
  council: ExampleCouncil,
  year: number,
  planId: string,
  position: number,
): PriorityArea {
  return {
    id: exampleId(council.id, "area", year, line.key),
    planId,
    lineageId: areaLineage(council.id, line.key),
    position,
    title: line.title,
    description: line.description,
    strategyNodes: line.strategy,
    categories: line.categories,
    version: 1,
  };
}

function versionOf(
  plan: Plan,
  parts: Pick<LaidOutPlan, "areas" | "goals" | "measures">,
  parties: LaidOutParties,
): ExamplePlanVersion | null {
  const { adoptedOn, decision } = plan;
  if (adoptedOn === null || decision === null) return null;
  const content = contentOf(plan, parts, (holdingId) => parties.nameOfHolder(holdingId, adoptedOn));
  return {
    id: exampleId(plan.id, "version", 1),
    planId: plan.id,
    content,
    fingerprint: fingerprintOfPlan(content),
    decision,
    adoptedOn,
    frozenAt: instantOn(adoptedOn, 255),
  };
}
