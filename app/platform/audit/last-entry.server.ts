import type { Work } from "~/platform/access/authority";

/** What a subject was before an act was last done to it, as the trail kept it; null when it never was. */
export async function beforeLast(
  { db, scope: councilId }: Work,
  act: string,
  subject: { readonly kind: string; readonly id: string },
): Promise<object | null> {
  const entry = await db.auditEntry.findFirst({
    where: { councilId, subjectKind: subject.kind, subjectId: subject.id, act },
    orderBy: { seq: "desc" },
    select: { before: true },
  });
  return typeof entry?.before === "object" ? entry.before : null;
}
