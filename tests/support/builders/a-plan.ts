import type postgres from "postgres";
import type { PlanStage } from "~/domain/plans/plan";
import { newId } from "~/kernel/ids";

/** A plan to be made; days are `YYYY-MM-DD`. */
export interface PlanWish {
  stage: PlanStage;
  year?: number;
  /** The holding that answers for each measure, in order; null for a measure without one. */
  responsible?: readonly (string | null)[];
}

export interface BuiltPlan {
  planId: string;
  areaId: string;
  goalId: string;
  measureIds: string[];
}

/**
 * Makes a plan with one area, one goal and a measure for each responsible holding, past row security. An adopted
 * one was adopted on 11 December the year before and has its measures numbered 1.1, 1.2 …
 */
export async function aPlan(root: postgres.Sql, council: string, wish: PlanWish): Promise<BuiltPlan> {
  const { stage, year = 2026, responsible = [] } = wish;
  const [planId, areaId, goalId] = [newId(), newId(), newId()];
  const measureIds = responsible.map(() => newId());
  const [from, to] = [`${year}-01-01`, `${year + 1}-01-01`];
  await root.begin(async (sql) => {
    await sql`
      insert into plan (council_id, id, title, period_from, period_to, stage)
      values (${council}, ${planId}, ${`Handlingsplan ${year}`}, ${from}, ${to}, 'draft')`;
    await sql`
      insert into priority_area (council_id, id, plan_id, lineage_id, position, title, strategy_nodes, categories)
      values (${council}, ${areaId}, ${planId}, ${newId()}, 1, 'Ett område', '{rus2030:bygga-kompetens}', '{analysis}')`;
    await sql`
      insert into goal (council_id, id, plan_id, area_id, lineage_id, position, text)
      values (${council}, ${goalId}, ${planId}, ${areaId}, ${newId()}, 1, 'Ett mål')`;
    for (const [index, holdingId] of responsible.entries()) {
      const number = stage === "draft" ? null : `1.${index + 1}`;
      await sql`
        insert into measure (council_id, id, plan_id, area_id, goal_id, lineage_id, position, number, title,
                             responsible_holding_id, period_from, period_to)
        values (${council}, ${measureIds[index] ?? newId()}, ${planId}, ${areaId}, ${goalId}, ${newId()}, ${index + 1},
                ${number}, ${`Åtgärd ${index + 1}`}, ${holdingId}, ${from}, ${to})`;
    }
    if (stage === "draft") return;
    const adopted = `${year - 1}-12-11`;
    await sql`
      update plan set stage = ${stage}, decision = 'Rådets möte', adopted_on = ${adopted}, composition_on = ${adopted},
                      closed_on = ${stage === "closed" ? to : null}
      where council_id = ${council} and id = ${planId}`;
  });
  return { planId, areaId, goalId, measureIds };
}
