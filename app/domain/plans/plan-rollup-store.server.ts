import { type LocalDate, localDate, utcDate } from "~/domain/kernel/local-date";
import { planSummary } from "~/domain/overview/plan-rollup";
import type { Work } from "~/platform/access/authority";
import type { MeasureState } from "./measure-state";

/** Writes how the plan stands at the end of a day, in the transaction of the act that changed it. */
export async function recordPlanState(work: Work, planId: string, day: LocalDate): Promise<void> {
  const { db, scope: councilId } = work;
  const rows = await db.$queryRaw<{ state: MeasureState | null; day: string | null }[]>`
    select r.state, (r.reported_at at time zone 'Europe/Stockholm')::date::text as day
    from measure m
    left join lateral (
      select state, reported_at from status_report
      where council_id = m.council_id and measure_id = m.id
      order by reported_at desc, id desc limit 1) r on true
    where m.council_id = ${councilId} and m.plan_id = ${planId}::uuid`;
  const summary = planSummary(
    rows.map(({ state, day: on }) => (state === null || on === null ? null : { state, day: localDate(on) })),
  ) as object;
  const key = { councilId, planId, day: utcDate(day) };
  await db.planRollup.upsert({
    where: { councilId_planId_day: key },
    create: { ...key, summary },
    update: { summary },
  });
}
