import { areaFields, goalFields, measureFields } from "~/domain/plans/part-fields";
import type { Goal, Measure, PlanParts, PriorityArea } from "~/domain/plans/plan-parts";
import { localDateFromUtc, utcDate } from "~/kernel/local-date";
import { keysOf, pick } from "~/kernel/written-fields";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";

/** Areas, goals and measures: rows ⇄ nouns. They change only while the plan is a draft; the database sees to it. */

const areaColumns = (area: PriorityArea) => ({
  lineageId: area.lineageId,
  position: area.position,
  ...pick(keysOf(areaFields), area),
  strategyNodes: [...area.strategyNodes],
  categories: [...area.categories],
});

const goalColumns = (goal: Goal) => ({
  areaId: goal.areaId,
  lineageId: goal.lineageId,
  position: goal.position,
  ...pick(keysOf(goalFields), goal),
});

const measureColumns = (measure: Measure) => ({
  areaId: measure.areaId,
  goalId: measure.goalId,
  lineageId: measure.lineageId,
  position: measure.position,
  number: measure.number,
  ...pick(keysOf(measureFields), measure),
  responsibleHoldingId: measure.responsibleHoldingId,
  periodFrom: utcDate(measure.periodFrom),
  periodTo: utcDate(measure.periodTo),
});

const rowOf = (councilId: string, { id, planId, version }: PriorityArea | Goal | Measure) => ({
  councilId,
  id,
  planId,
  version,
});

export async function loadParts({ db, scope }: Work, planId: string): Promise<PlanParts> {
  const where = { councilId: scope, planId };
  const [areas, goals, measures] = await Promise.all([
    db.priorityArea.findMany({ where }),
    db.goal.findMany({ where }),
    db.measure.findMany({ where, include: { contributors: { select: { holdingId: true } } } }),
  ]);
  return {
    areas: areas.map(({ councilId: _, ...area }) => area),
    goals: goals.map(({ councilId: _, ...goal }) => goal),
    measures: measures.map(({ councilId: _, contributors, ...measure }) => ({
      ...measure,
      contributorHoldingIds: contributors.map(({ holdingId }) => holdingId).sort(),
      periodFrom: localDateFromUtc(measure.periodFrom),
      periodTo: localDateFromUtc(measure.periodTo),
    })),
  };
}

/** Puts in many parts at once, areas before what stands in them; the entry for the trail is the plan's own. */
export async function insertParts({ db, scope: councilId }: Work, parts: PlanParts): Promise<void> {
  await db.priorityArea.createMany({
    data: parts.areas.map((area) => ({ ...rowOf(councilId, area), ...areaColumns(area) })),
  });
  await db.goal.createMany({
    data: parts.goals.map((goal) => ({ ...rowOf(councilId, goal), ...goalColumns(goal) })),
  });
  await db.measure.createMany({
    data: parts.measures.map((measure) => ({ ...rowOf(councilId, measure), ...measureColumns(measure) })),
  });
  await db.measureContributor.createMany({
    data: parts.measures.flatMap(({ id: measureId, contributorHoldingIds }) =>
      contributorHoldingIds.map((holdingId) => ({ councilId, measureId, holdingId })),
    ),
  });
}

const none = { areas: [], goals: [], measures: [] };

export async function insertArea(work: Work, area: PriorityArea, audit: AuditDraft): Promise<void> {
  await insertParts(work, { ...none, areas: [area] });
  await appendAudit(work, audit);
}

export async function insertGoal(work: Work, goal: Goal, audit: AuditDraft): Promise<void> {
  await insertParts(work, { ...none, goals: [goal] });
  await appendAudit(work, audit);
}

export async function insertMeasure(work: Work, measure: Measure, audit: AuditDraft): Promise<void> {
  await insertParts(work, { ...none, measures: [measure] });
  await appendAudit(work, audit);
}

/** Each save is over the version that the form was opened with; false when someone else has saved meanwhile. */
export async function saveArea(
  work: Work,
  area: PriorityArea,
  openedWith: number,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.priorityArea.updateMany({
    where: { councilId: work.scope, id: area.id, version: openedWith },
    data: { ...areaColumns(area), version: { increment: 1 } },
  });
  if (count > 0) await appendAudit(work, audit);
  return count > 0;
}

export async function saveGoal(
  work: Work,
  goal: Goal,
  openedWith: number,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.goal.updateMany({
    where: { councilId: work.scope, id: goal.id, version: openedWith },
    data: { ...goalColumns(goal), version: { increment: 1 } },
  });
  if (count > 0) await appendAudit(work, audit);
  return count > 0;
}

export async function saveMeasure(
  work: Work,
  measure: Measure,
  openedWith: number,
  audit: AuditDraft,
): Promise<boolean> {
  const { db, scope: councilId } = work;
  const { count } = await db.measure.updateMany({
    where: { councilId, id: measure.id, version: openedWith },
    data: { ...measureColumns(measure), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await db.measureContributor.deleteMany({ where: { councilId, measureId: measure.id } });
  await db.measureContributor.createMany({
    data: measure.contributorHoldingIds.map((holdingId) => ({ councilId, measureId: measure.id, holdingId })),
  });
  await appendAudit(work, audit);
  return true;
}
