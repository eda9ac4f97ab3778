import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import { planIdOn } from "./read-plan.server";

/** The plan in force on a day, by its title: what the council worked by then. */
export function readPlanInForce(sql: ReadSql, day: LocalDate) {
  return sql<{ title: string }[]>`select title from plan where id = ${planIdOn(sql, day)}`;
}
