import type { DraftHead } from "~/domain/plans/draft/draft-part.server";
import { areaFields, goalFields, measureFields } from "~/domain/plans/part-fields";
import type { HoldingDays } from "~/domain/plans/party-days";
import { overlappingPlans } from "~/domain/plans/plan";
import { markOfDraft } from "~/domain/plans/plan-content";
import type { Goal, Measure, PriorityArea } from "~/domain/plans/plan-parts";
import { mayReadPlan } from "~/domain/plans/plan-policy";
import { readPlans } from "~/domain/plans/read-plan.server";
import { isId } from "~/kernel/ids";
import type { LocalDate } from "~/kernel/local-date";
import { keysOf } from "~/kernel/written-fields";
import { type Authority, personOf } from "~/platform/access/authority";
import { columnsOf } from "~/platform/database/written-columns";
import { type FoundGap, gapsBeforeAdoption } from "./adoption";

export type AdoptionPage = {
  readonly plan: DraftHead;
  readonly gaps: readonly FoundGap[];
  readonly measures: number;
  /** Tells this text of the draft from any other. */
  readonly mark: string;
  /** Titles of plans under way whose place this one would take, in part or in full. */
  readonly overlaps: readonly string[];
};

/** A draft with what is missing before it can be adopted by a decision of the day. Null when there is no such plan. */
export async function adoptionPage(
  authority: Authority<"plan:read">,
  planId: string,
  day: LocalDate,
): Promise<AdoptionPage | null> {
  if (!isId(planId)) return null;
  return authority.read(async (sql) => {
    const id = sql`${planId}::uuid`;
    const [[plan], areas, goals, measures, holdings, plans] = await Promise.all([
      sql<DraftHead[]>`
        select id, title, stage, period_from as "periodFrom", period_to as "periodTo", version
        from plan where id = ${id}`,
      sql<PriorityArea[]>`
        select id, plan_id as "planId", lineage_id as "lineageId", position,
               ${columnsOf(sql, "a", keysOf(areaFields))}, strategy_nodes as "strategyNodes", categories, version
        from priority_area a where plan_id = ${id}`,
      sql<Goal[]>`
        select id, plan_id as "planId", area_id as "areaId", lineage_id as "lineageId", position,
               ${columnsOf(sql, "g", keysOf(goalFields))}, version
        from goal g where plan_id = ${id}`,
      sql<Measure[]>`
        select id, plan_id as "planId", area_id as "areaId", goal_id as "goalId", lineage_id as "lineageId",
               position, number, ${columnsOf(sql, "m", keysOf(measureFields))},
               responsible_holding_id as "responsibleHoldingId",
               array(select mc.holding_id::text from measure_contributor mc
                     where mc.council_id = m.council_id and mc.measure_id = m.id) as "contributorHoldingIds",
               period_from as "periodFrom", period_to as "periodTo", version
        from measure m where plan_id = ${id}`,
      sql<{ id: string; holding: HoldingDays["holding"]; seat: HoldingDays["seat"] }[]>`
        select h.id, json_build_object('validFrom', h.valid_from, 'validTo', h.valid_to) as holding,
               json_build_object('validFrom', s.valid_from, 'validTo', s.valid_to) as seat
        from seat_holding h join seat s on s.council_id = h.council_id and s.id = h.seat_id
        where h.id in (
          select responsible_holding_id from measure where plan_id = ${id}
          union select mc.holding_id from measure_contributor mc
                join measure m on m.council_id = mc.council_id and m.id = mc.measure_id where m.plan_id = ${id})`,
      readPlans(sql),
    ]);
    if (!plan || !mayReadPlan(personOf(authority), plan).may) return null;
    const parties = new Map(holdings.map((one) => [one.id, one]));
    const parts = { areas, goals, measures };
    return {
      plan,
      gaps: gapsBeforeAdoption(plan, parts, parties, day),
      measures: measures.length,
      mark: markOfDraft(plan, parts),
      overlaps: overlappingPlans(plan, plans).map(({ title }) => title),
    };
  });
}
