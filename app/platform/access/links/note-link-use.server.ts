import type { Work } from "~/platform/access/authority";

/**
 * Notes in the act's own transaction that its link was used. Throws a 410 when the link was taken back since the request
 * came, and holds it, so that nobody takes it back meanwhile. Nothing for acts of those signed in.
 */
export async function noteLinkUse({ db, scope, actor, now }: Work): Promise<void> {
  if (!actor.link) return;
  const { count } = await db.signedLink.updateMany({
    where: { councilId: scope, id: actor.link.id, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count !== 1) throw new Response(null, { status: 410 });
}

/** Days that a link's row is kept after its time, to answer what became of it. */
const keptDays = 90;

/** Takes away links whose time has long been over. Run as the system. */
export async function removeOldLinks({ db, now }: Work): Promise<void> {
  await db.signedLink.deleteMany({
    where: { expiresAt: { lt: new Date(now.getTime() - keptDays * 86_400_000) } },
  });
}
