import { type PartKind, subjectKinds } from "~/domain/plans/plan-parts";
import type { Work } from "~/platform/access/authority";
import { beforeLast } from "~/platform/audit/last-entry.server";

/** A part of a draft: as it stands there or, when it has been taken out, as it was then. */
export type FoundPart<P> = { readonly part: P; readonly isRemoved: boolean };

/**
 * Finds a part among those that stand in a draft, else in the trail, so that what somebody was writing in it is not
 * lost. To take a part out counts as a version: its form must have been opened, or come back, after that.
 * Throws a 404 for what was never there.
 */
export async function findPart<P extends { id: string; planId: string; version: number }>(
  work: Work,
  kind: PartKind,
  parts: readonly P[],
  { planId, id }: { readonly planId: string; readonly id: string },
): Promise<FoundPart<P>> {
  const part = parts.find((one) => one.id === id);
  if (part) return { part, isRemoved: false };
  const before = await beforeLast(work, `plans.${kind}Removed`, { kind: subjectKinds[kind], id });
  const removed = before as P | null;
  if (removed?.planId !== planId) throw new Response(null, { status: 404 });
  return { part: { ...removed, version: removed.version + 1 }, isRemoved: true };
}
