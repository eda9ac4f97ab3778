import type { Language } from "~/domain/councils/council-profile";
import { isId } from "~/domain/kernel/ids";
import type { LocalDate } from "~/domain/kernel/local-date";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { type MeasureRow, measureRow } from "./measure-row";
import { findingOf, type PlanFinding } from "./plan-finding";
import { numberParts } from "./plan-parts";
import { type AreaView, areaViews } from "./plan-view";
import { type PlanHead, readAreas, readMeasures, readPlans } from "./read-plan.server";

export type PlanPage = {
  readonly plan: PlanHead & { readonly version: number };
  readonly finding: PlanFinding;
  readonly areas: readonly AreaView[];
  readonly measures: readonly MeasureRow[];
};

/** One plan, draft or adopted, with states, parties and names as of a day. Null when there is no such plan. */
export async function planPage(
  authority: Authority<"plan:read">,
  planId: string,
  day: LocalDate,
  { interval, language }: { readonly interval: number; readonly language: Language },
): Promise<PlanPage | null> {
  if (!isId(planId)) return null;
  const [plans, versions, areas, facts] = await authority.read((sql: ReadSql) => {
    const id = sql`${planId}::uuid`;
    return Promise.all([
      readPlans(sql),
      sql<{ version: number }[]>`select version from plan where id = ${id}`,
      readAreas(sql, id, language),
      readMeasures(sql, sql`m.plan_id = ${id}`, day),
    ]);
  });
  const plan = plans.find(({ id }) => id === planId);
  if (!plan) return null;
  const numbers = numberParts(
    areas.map(({ id }, position) => ({ id, position })),
    facts,
  );
  const { adoptedOn } = plan;
  const measures = facts.map((one) =>
    measureRow(one, one.number ?? numbers.get(one.id) ?? "", { day, interval, adoptedOn }),
  );
  return {
    plan: { ...plan, version: versions[0]?.version ?? 0 },
    finding: findingOf(measures.map(({ state }) => state)),
    areas: areaViews(areas, measures),
    measures,
  };
}
