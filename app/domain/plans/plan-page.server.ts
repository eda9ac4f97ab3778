import { isId } from "~/kernel/ids";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { type Authority, personOf, type ReadSql } from "~/platform/access/authority";
import { type MeasureRow, measureRow } from "./measure-row";
import { plansToCome } from "./plan";
import { findingOf, type PlanFinding } from "./plan-finding";
import { numberParts } from "./plan-parts";
import { mayReadPlan } from "./plan-policy";
import { type AreaView, areaViews } from "./plan-view";
import { followedPlanId, type PlanHead, readAreas, readMeasures, readPlans } from "./read-plan.server";

export type PlanPage = {
  readonly plan: PlanHead & { readonly version: number };
  readonly finding: PlanFinding;
  readonly areas: readonly AreaView[];
  readonly measures: readonly MeasureRow[];
  /** Plans that may take over from this one: adopted ones that have not begun, and drafts that the reader may see. */
  readonly toCome: readonly PlanHead[];
};

/**
 * One plan, draft or adopted, with states, parties and names as of a day; without an id the plan that is followed
 * up now. Null when there is no such plan.
 */
export async function planPage(
  authority: Authority<"plan:read">,
  planId: string | null,
  day: LocalDate,
  { interval, language }: { readonly interval: number; readonly language: Language },
): Promise<PlanPage | null> {
  if (planId !== null && !isId(planId)) return null;
  const [plans, [chosen], areas, facts] = await authority.read((sql: ReadSql) => {
    const id = planId === null ? followedPlanId(sql, day) : sql`${planId}::uuid`;
    return Promise.all([
      readPlans(sql),
      sql<{ id: string; version: number }[]>`select id, version from plan where id = ${id}`,
      readAreas(sql, id, language),
      readMeasures(sql, sql`m.plan_id = ${id}`, day),
    ]);
  });
  const person = personOf(authority);
  const shown = plans.filter((one) => mayReadPlan(person, one).may);
  const plan = shown.find(({ id }) => id === chosen?.id);
  if (!plan || !chosen) return null;
  const others = shown.filter(({ id }) => id !== plan.id);
  const numbers = numberParts(
    areas.map(({ id }, position) => ({ id, position })),
    facts,
  );
  const { adoptedOn } = plan;
  const measures = facts.map((one) =>
    measureRow(one, one.number ?? numbers.get(one.id) ?? "", { day, interval, adoptedOn }),
  );
  return {
    plan: { ...plan, version: chosen.version },
    finding: findingOf(measures.map(({ state }) => state)),
    areas: areaViews(areas, measures, interval),
    measures,
    toCome: [...plansToCome(others, day), ...others.filter(({ stage }) => stage === "draft")],
  };
}
