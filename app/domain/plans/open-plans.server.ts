import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import type { PlanStage } from "./plan";

/** A plan that is not closed, with what a draft still lacks. */
export interface OpenPlan {
  id: string;
  title: string;
  stage: PlanStage;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  adoptedOn: LocalDate | null;
  areas: number;
  measures: number;
  areasWithoutMeasures: number;
  areasWithoutGoals: number;
  /** Measures without a responsible party that holds its seat on the day. */
  withoutResponsible: number;
}

/** Plans in work or in force, the earliest period first. */
export function openPlans(sql: ReadSql, day: LocalDate) {
  return sql<OpenPlan[]>`
    select p.id, p.title, p.stage, p.period_from as "periodFrom", p.period_to as "periodTo",
           p.adopted_on as "adoptedOn", areas.total as areas, areas.without_measures as "areasWithoutMeasures",
           areas.without_goals as "areasWithoutGoals", measures.total as measures,
           measures.without_responsible as "withoutResponsible"
    from plan p
    cross join lateral (
      select count(*)::int as total,
             count(*) filter (where not exists (select 1 from measure m
               where m.council_id = a.council_id and m.area_id = a.id))::int as without_measures,
             count(*) filter (where not exists (select 1 from goal g
               where g.council_id = a.council_id and g.area_id = a.id))::int as without_goals
      from priority_area a where a.council_id = p.council_id and a.plan_id = p.id) areas
    cross join lateral (
      select count(*)::int as total,
             count(*) filter (where not exists (select 1
               from seat_holding h join seat s on s.council_id = h.council_id and s.id = h.seat_id
               where h.council_id = m.council_id and h.id = m.responsible_holding_id
                 and valid_on(h.valid_from, h.valid_to, ${day})
                 and valid_on(s.valid_from, s.valid_to, ${day})))::int
               as without_responsible
      from measure m where m.council_id = p.council_id and m.plan_id = p.id) measures
    where p.stage <> 'closed'
    order by p.period_from, p.id`;
}
