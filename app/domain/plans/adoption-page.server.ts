import { isId } from "~/domain/kernel/ids";
import type { LocalDate } from "~/domain/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { type FoundGap, gapsBeforeAdoption, type HoldingDays } from "./adoption";
import type { DraftHead } from "./draft-part.server";
import type { Goal, Measure, PriorityArea } from "./plan-parts";

export type AdoptionPage = {
  readonly plan: DraftHead;
  readonly gaps: readonly FoundGap[];
  readonly measures: number;
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
    const [[plan], areas, goals, measures, holdings] = await Promise.all([
      sql<DraftHead[]>`
        select id, title, stage, period_from as "periodFrom", period_to as "periodTo", version
        from plan where id = ${id}`,
      sql<PriorityArea[]>`
        select id, plan_id as "planId", lineage_id as "lineageId", position, title, description,
               strategy_nodes as "strategyNodes", categories, version
        from priority_area where plan_id = ${id}`,
      sql<Goal[]>`
        select id, plan_id as "planId", area_id as "areaId", lineage_id as "lineageId", position, text, version
        from goal where plan_id = ${id}`,
      sql<Measure[]>`
        select id, plan_id as "planId", area_id as "areaId", goal_id as "goalId", lineage_id as "lineageId",
               position, number, title, '' as description, '' as resources,
               responsible_holding_id as "responsibleHoldingId", array[]::uuid[] as "contributorHoldingIds",
               period_from as "periodFrom", period_to as "periodTo", version
        from measure where plan_id = ${id}`,
      sql<{ id: string; holding: HoldingDays["holding"]; seat: HoldingDays["seat"] }[]>`
        select h.id, json_build_object('validFrom', h.valid_from, 'validTo', h.valid_to) as holding,
               json_build_object('validFrom', s.valid_from, 'validTo', s.valid_to) as seat
        from seat_holding h join seat s on s.council_id = h.council_id and s.id = h.seat_id
        where h.id in (select responsible_holding_id from measure where plan_id = ${id})`,
    ]);
    if (!plan) return null;
    const parties = new Map(holdings.map((one) => [one.id, one]));
    const gaps = gapsBeforeAdoption(plan, { areas, goals, measures }, parties, day);
    return { plan, gaps, measures: measures.length };
  });
}
