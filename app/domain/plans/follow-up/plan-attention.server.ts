import { byNumber, type MeasureRow, measureRow } from "~/domain/plans/measure-row";
import { followedPlanId, type MeasureFacts, readMeasures } from "~/domain/plans/read-plan.server";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";

/** A measure of the plan that is followed up now, with the day of the plan's adoption. */
export type FollowedFacts = MeasureFacts & {
  readonly adoptedOn: LocalDate | null;
  /** Nobody is asked for a word on it before a day to come. */
  readonly paused: boolean;
};

/** The measures of the plan that is followed up now. */
export function followedFacts(sql: ReadSql, day: LocalDate) {
  return sql<FollowedFacts[]>`
    select measure.*, plan.adopted_on as "adoptedOn",
           exists (select 1 from measure held where held.council_id = plan.council_id and held.id = measure.id
                   and held.reminders_paused_until > ${day}) as paused
    from (${readMeasures(sql, sql`m.plan_id = ${followedPlanId(sql, day)}`, day)}) measure,
         plan where plan.id = ${followedPlanId(sql, day)}`;
}

/** They as lists show them, by number. `interval` is the council's own, in days. */
export function followedRows(
  facts: readonly FollowedFacts[],
  day: LocalDate,
  interval: number,
): readonly MeasureRow[] {
  return byNumber(
    facts.map((one) => measureRow(one, one.number ?? "", { day, interval, adoptedOn: one.adoptedOn })),
  );
}

/** What the start pages of the workspace judge the plan by. One statement, inside the page's transaction. */
export async function followedMeasures(
  sql: ReadSql,
  day: LocalDate,
  interval: number,
): Promise<readonly MeasureRow[]> {
  return followedRows(await followedFacts(sql, day), day, interval);
}
