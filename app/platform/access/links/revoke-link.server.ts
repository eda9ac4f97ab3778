import type { Work } from "~/platform/access/authority";

/** Takes back a link about a row. Returns its person's name; null when there is none that still works. */
export async function revokeLink(
  { db, scope, now }: Work,
  subjectId: string,
  id: string,
): Promise<string | null> {
  const where = { councilId: scope, id, subjectId, revokedAt: null, expiresAt: { gt: now } };
  const { count } = await db.signedLink.updateMany({ where, data: { revokedAt: now } });
  if (count === 0) return null;
  const { representation } = await db.signedLink.findUniqueOrThrow({
    where: { councilId_id: { councilId: scope, id } },
    select: { representation: { select: { person: { select: { name: true } } } } },
  });
  return representation.person.name;
}
