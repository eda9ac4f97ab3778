import { type LocalDate, localDate, utcDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import type { MeasureState } from "./measure-state";
import { type LastWord, planStep } from "./plan-rollup";

/**
 * Writes how the plan stands at the end of a day, in the transaction of the act that changed it. The act holds the
 * plan locked, so that two reports at once don't miss each other.
 */
export async function recordPlanState(work: Work, planId: string, day: LocalDate): Promise<void> {
  const { db, scope: councilId } = work;
  const areas = await db.priorityArea.findMany({
    where: { councilId, planId },
    select: { id: true, _count: { select: { goals: true } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const measures = await db.$queryRaw<
    { id: string; areaId: string; state: MeasureState | null; day: string | null; onBehalf: boolean | null }[]
  >`
    select m.id, m.area_id as "areaId", r.state, day_of(r.reported_at)::text as day,
           r.said_by = 'convenor' as "onBehalf"
    from measure m
    left join last_word(m.council_id, m.id) r on true
    where m.council_id = ${councilId} and m.plan_id = ${planId}::uuid`;
  const words = new Map(
    measures.map(({ id, state, day: on, onBehalf }): [string, LastWord] => [
      id,
      state === null || on === null ? null : { state, day: localDate(on), onBehalf: onBehalf === true },
    ]),
  );
  const plan = { areas: areas.map(({ id, _count: { goals } }) => ({ id, goals })), measures };
  const step = planStep(day, plan, (id) => words.get(id) ?? null);
  const rolled = { summary: step.summary as object, areas: [...step.areas] as object[] };
  const key = { councilId, planId, day: utcDate(day) };
  await db.planRollup.upsert({
    where: { councilId_planId_day: key },
    create: { ...key, ...rolled },
    update: rolled,
  });
}
