import type { ReadSql } from "~/platform/access/authority";

/** The number that the plan gives an area: its place among the plan's areas, from 1. `a` is the alias of its row. */
export function areaNumber(sql: ReadSql) {
  return sql`(
    select count(*)::int from priority_area b
    where b.council_id = a.council_id and b.plan_id = a.plan_id and (b.position, b.id) <= (a.position, a.id))`;
}
