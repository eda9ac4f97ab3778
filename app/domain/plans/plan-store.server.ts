import { isId, newId } from "~/kernel/ids";
import { type LocalDate, localDateFromUtc, utcDate } from "~/kernel/local-date";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Plan as PlanRow } from "~/platform/database/generated/prisma/client";
import type { PartText } from "./adoption/part-version";
import type { Plan, PlanStage } from "./plan";
import type { PlanContent } from "./plan-content";

/** Plans and their adopted versions: rows ⇄ nouns. Every save takes the entry for the trail. */

const dayOrNull = (date: Date | null): LocalDate | null => (date === null ? null : localDateFromUtc(date));
const dateOrNull = (day: LocalDate | null): Date | null => (day === null ? null : utcDate(day));

function toPlan({ councilId: _, ...row }: PlanRow): Plan {
  return {
    ...row,
    stage: row.stage as PlanStage,
    periodFrom: localDateFromUtc(row.periodFrom),
    periodTo: localDateFromUtc(row.periodTo),
    adoptedOn: dayOrNull(row.adoptedOn),
    compositionOn: dayOrNull(row.compositionOn),
    closedOn: dayOrNull(row.closedOn),
  };
}

function columnsOf({ id: _id, version: _version, ...plan }: Plan) {
  return {
    ...plan,
    periodFrom: utcDate(plan.periodFrom),
    periodTo: utcDate(plan.periodTo),
    adoptedOn: dateOrNull(plan.adoptedOn),
    compositionOn: dateOrNull(plan.compositionOn),
    closedOn: dateOrNull(plan.closedOn),
  };
}

/** The plan, locked until the act is over, so that nothing of a draft changes while it is adopted. */
export async function loadPlan({ db, scope }: Work, id: string): Promise<Plan> {
  if (!isId(id)) throw new Response(null, { status: 404 });
  await db.$queryRaw`
    select id::text from plan where council_id = ${scope} and id = ${id}::uuid for no key update`;
  const row = await db.plan.findUnique({ where: { councilId_id: { councilId: scope, id } } });
  if (!row) throw new Response(null, { status: 404 });
  return toPlan(row);
}

export async function insertPlan(work: Work, plan: Plan, audit: AuditDraft): Promise<void> {
  await work.db.plan.create({ data: { councilId: work.scope, id: plan.id, ...columnsOf(plan) } });
  await appendAudit(work, audit);
}

/** Saves over the version that the form was opened with; false when someone else has saved meanwhile. */
export async function savePlan(
  work: Work,
  plan: Plan,
  openedWith: number,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.plan.updateMany({
    where: { councilId: work.scope, id: plan.id, version: openedWith },
    data: { ...columnsOf(plan), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await appendAudit(work, audit);
  return true;
}

/** Takes a draft away with all its parts. An adopted plan can't be removed: the database refuses. */
export async function removeDraft(work: Work, plan: Plan, audit: AuditDraft): Promise<void> {
  const where = { councilId: work.scope, planId: plan.id };
  await work.db.measure.deleteMany({ where });
  await work.db.goal.deleteMany({ where });
  await work.db.priorityArea.deleteMany({ where });
  await work.db.plan.deleteMany({ where: { councilId: work.scope, id: plan.id, stage: "draft" } });
  await appendAudit(work, audit);
}

/** Keeps the text of each part as it holds from a day on. */
export async function insertPartVersions(
  { db, scope: councilId }: Work,
  planId: string,
  texts: readonly PartText[],
  from: LocalDate,
): Promise<void> {
  const validFrom = utcDate(from);
  await db.partVersion.createMany({
    data: texts.map(({ content, ...text }) => ({
      ...text,
      ...{ councilId, planId, id: newId(), validFrom, content: content as object },
    })),
  });
}

/** Keeps the adopted text for ever, as the plan's next version. */
export async function insertPlanVersion(
  { db, scope, now }: Work,
  plan: Plan & { decision: string; adoptedOn: LocalDate; compositionOn: LocalDate },
  content: PlanContent,
  fingerprint: string,
): Promise<void> {
  const no = (await db.planVersion.count({ where: { councilId: scope, planId: plan.id } })) + 1;
  await db.planVersion.create({
    data: {
      councilId: scope,
      id: newId(),
      planId: plan.id,
      no,
      content: content as object,
      fingerprint,
      decision: plan.decision,
      adoptedOn: utcDate(plan.adoptedOn),
      compositionOn: utcDate(plan.compositionOn),
      frozenAt: now,
    },
  });
}
