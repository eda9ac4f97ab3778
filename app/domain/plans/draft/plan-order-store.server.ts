import type { PartKind } from "~/domain/plans/plan-parts";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";

/** Places, numbers and removal of a draft's parts. */

/** Writes the order of parts as the places 1, 2, 3 …; their versions stay, since their text does. */
export async function savePlaces(
  work: Work,
  kind: PartKind,
  ids: readonly string[],
  audit: AuditDraft,
): Promise<void> {
  const { db, scope: councilId } = work;
  for (const [index, id] of ids.entries()) {
    const change = { where: { councilId, id }, data: { position: index + 1 } };
    if (kind === "area") await db.priorityArea.updateMany(change);
    else if (kind === "goal") await db.goal.updateMany(change);
    else await db.measure.updateMany(change);
  }
  await appendAudit(work, audit);
}

/** Writes the numbers that the measures keep from adoption on. */
export async function saveNumbers(
  { db, scope: councilId }: Work,
  measureIds: readonly string[],
  numbers: ReadonlyMap<string, string>,
): Promise<void> {
  for (const id of measureIds) {
    await db.measure.updateMany({ where: { councilId, id }, data: { number: numbers.get(id) ?? null } });
  }
}

/** True when a statement belongs to one of the areas, which would stand in no plan any more without this one. */
export async function areAreasNamed({ db, scope }: Work, areaIds: readonly string[]): Promise<boolean> {
  const [row] = await db.$queryRaw<{ named: boolean }[]>`
    select exists (
      select from priority_area a
      join trace_link l on l.council_id = a.council_id and l.to_kind = 'area' and l.to_id = a.lineage_id
      where a.council_id = ${scope} and a.id = any(${areaIds}::uuid[]) and not exists (
        select from priority_area o
        where o.council_id = a.council_id and o.lineage_id = a.lineage_id and o.plan_id <> a.plan_id)) as named`;
  return row?.named === true;
}

/** Takes a part out of a draft. Measures let go of a goal that goes; an area must be empty, the database sees to it. */
export async function removePart(work: Work, kind: PartKind, id: string, audit: AuditDraft): Promise<void> {
  const { db, scope: councilId } = work;
  if (kind === "measure") await db.measure.deleteMany({ where: { councilId, id } });
  if (kind === "goal") {
    await db.measure.updateMany({
      where: { councilId, goalId: id },
      data: { goalId: null, version: { increment: 1 } },
    });
    await db.goal.deleteMany({ where: { councilId, id } });
  }
  if (kind === "area") await db.priorityArea.deleteMany({ where: { councilId, id } });
  await appendAudit(work, audit);
}

/** Ties measures to a goal that is put back, those that have got no other goal meanwhile. */
export async function tieToGoal(
  { db, scope: councilId }: Work,
  { id: goalId, areaId }: { readonly id: string; readonly areaId: string },
  measureIds: readonly string[],
): Promise<void> {
  await db.measure.updateMany({
    where: { councilId, areaId, goalId: null, id: { in: [...measureIds] } },
    data: { goalId, version: { increment: 1 } },
  });
}
