import type { LocalDate } from "~/domain/kernel/local-date";
import type { StateCounts } from "~/domain/plans/measure-state";
import type { Authority } from "~/platform/access/authority";

/** A priority area of a plan in force, with how its measures go at the end of the day. */
export interface RegionalArea {
  councilId: string;
  planTitle: string;
  id: string;
  position: number;
  title: string;
  /** Codes of the common regional categories. */
  categories: string[];
  goals: number;
  counts: StateCounts;
}

export interface CategoryName {
  code: string;
  sv: string;
  en: string;
}

export interface RegionalPlans {
  areas: RegionalArea[];
  categories: CategoryName[];
}

/** The areas of all plans in force on a day, in the order of the plans, and the categories that join them. Two statements. */
export function regionalPlans(
  authority: Pick<Authority<"overview:read">, "read">,
  day: LocalDate,
): Promise<RegionalPlans> {
  return authority.read(async (sql) => {
    const [areas, categories] = await Promise.all([
      sql<RegionalArea[]>`
        with in_force as (
          select distinct on (council_id) council_id, id, title from plan
          where adopted_on <= ${day} and period_from <= ${day} and ${day} < period_to
            and (closed_on is null or ${day} < closed_on)
          order by council_id, period_from desc, adopted_on desc)
        select a.council_id as "councilId", p.title as "planTitle", a.id, a.position, a.title, a.categories,
               (select count(*)::int from goal g where g.council_id = a.council_id and g.area_id = a.id) as goals,
               states.counts
        from in_force p
        join priority_area a on a.council_id = p.council_id and a.plan_id = p.id
        cross join lateral (
          select json_build_object(
                   'done', count(*) filter (where state = 'done'),
                   'on-track', count(*) filter (where state = 'on-track'),
                   'delayed', count(*) filter (where state = 'delayed'),
                   'hindered', count(*) filter (where state = 'hindered'),
                   'not-started', count(*) filter (where state = 'not-started')) as counts
          from (
            select coalesce((
              select r.state from status_report r
              where r.council_id = m.council_id and r.measure_id = m.id
                and (r.reported_at at time zone 'Europe/Stockholm')::date <= ${day}
              order by r.reported_at desc, r.id desc limit 1), 'not-started') as state
            from measure m where m.council_id = a.council_id and m.area_id = a.id) said) states
        order by a.council_id, a.position, a.id`,
      sql<CategoryName[]>`select code, name_sv as sv, name_en as en from category order by position`,
    ]);
    return { areas: [...areas], categories: [...categories] };
  });
}
