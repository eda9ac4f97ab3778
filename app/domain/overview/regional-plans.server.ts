import type { StateCounts } from "~/domain/plans/follow-up/measure-state";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";

/** A priority area of a plan in force, with how its measures go at the end of the day. */
export interface RegionalArea {
  councilId: string;
  id: string;
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

/**
 * The areas of all plans in force on a day, in the order of the plans, and the categories that join them. The
 * figures come from rollup rows, titles and categories from the adopted text. Two statements.
 */
export function regionalPlans(
  authority: Pick<Authority<"overview:read">, "read">,
  day: LocalDate,
): Promise<RegionalPlans> {
  return authority.read(async (sql) => {
    const [areas, categories] = await Promise.all([
      sql<RegionalArea[]>`
        with in_force as (
          select distinct on (council_id) council_id, id from plan
          where in_force_on(adopted_on, period_from, period_to, closed_on, ${day})
          order by council_id, period_from desc, adopted_on desc)
        select a.council_id as "councilId", a.id, a.title, a.categories, rolled.goals, rolled.counts
        from in_force p
        join lateral (
          select r.areas from plan_rollup r
          where r.council_id = p.council_id and r.plan_id = p.id and r.day <= ${day}
          order by r.day desc limit 1) last on true
        cross join lateral jsonb_to_recordset(last.areas) as rolled (id uuid, goals int, counts jsonb)
        join priority_area a on a.council_id = p.council_id and a.id = rolled.id
        order by a.council_id, a.position, a.id`,
      sql<CategoryName[]>`select code, name_sv as sv, name_en as en from category order by position`,
    ]);
    return { areas: [...areas], categories: [...categories] };
  });
}
