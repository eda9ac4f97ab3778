import { type PartKind, subjectKinds } from "~/domain/plans/plan-parts";
import { type LocalDate, localDateIn } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";

/** Who took a part out of a draft, and on which day. */
export type Removal = { readonly by: string; readonly on: LocalDate };

/**
 * A part that has been taken out of a draft, as the trail kept it, or null. Its version is raised: to take it out
 * counts as one.
 */
export async function removedPart<P extends { version: number }>(
  sql: ReadSql,
  kind: PartKind,
  { planId, id }: { readonly planId: string; readonly id: string },
): Promise<{ part: P; removal: Removal } | null> {
  const [entry] = await sql<{ before: P; by: string; at: Date }[]>`
    select before, actor_name as by, at from audit_entry
    where subject_kind = ${subjectKinds[kind]} and subject_id = ${id} and act = ${`plans.${kind}Removed`}
      and before->>'planId' = ${planId}
    order by seq desc limit 1`;
  if (!entry) return null;
  const part = { ...entry.before, version: entry.before.version + 1 };
  return { part, removal: { by: entry.by, on: localDateIn(entry.at) } };
}
