import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import { byNumber, type MeasureRow, measureRow } from "./measure-row";
import { followedPlanId, readMeasures } from "./read-plan.server";

/**
 * The measures of the plan that is followed up now, by number: what the start pages of the workspace judge by.
 * `interval` is the council's own, in days. Two statements, inside the page's transaction.
 */
export async function followedMeasures(
  sql: ReadSql,
  day: LocalDate,
  interval: number,
): Promise<readonly MeasureRow[]> {
  const [[plan], facts] = await Promise.all([
    sql<{ adoptedOn: LocalDate | null }[]>`
      select adopted_on as "adoptedOn" from plan where id = ${followedPlanId(sql, day)}`,
    readMeasures(sql, sql`m.plan_id = ${followedPlanId(sql, day)}`, day),
  ]);
  const adoptedOn = plan?.adoptedOn ?? null;
  return byNumber(facts.map((one) => measureRow(one, one.number ?? "", { day, interval, adoptedOn })));
}
