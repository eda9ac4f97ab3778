import type { AuditDraft, Work } from "~/platform/access/authority";
import { chainEntries, type LooseEntry } from "./chain-entries";

/** Entries in one statement, whose columns together stay below the server's limit for values. */
const mostAtOnce = 1000;

/** Holds a scope's chain until the transaction ends: nobody else adds to it meanwhile. */
export async function holdChain({ db, scope }: Work): Promise<void> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${scope}`}, 0))::text`;
}

/**
 * Adds entries to the scope's chain in order, in the act's own transaction and under the scope's advisory lock, so
 * that two acts at once can't take the same place. They follow the chain's head, which a trigger moves: entries that
 * someone took away leave a gap and stop no act. Stores call it; each `save` demands the entry.
 */
export async function appendAudit(work: Work, ...drafts: readonly AuditDraft[]): Promise<void> {
  const { db, scope, trail } = work;
  await holdChain(work);
  const head = await db.auditHead.findUnique({ where: { councilId: scope } });
  const loose = drafts.map((draft) => looseEntry(work, draft));
  const data = chainEntries(head, trail.current(), loose);
  for (let done = 0; done < data.length; done += mostAtOnce)
    await db.auditEntry.createMany({ data: data.slice(done, done + mostAtOnce) });
}

/** An entry of an act by a link names the link, and is about the one row that the link is for. Throws for another row. */
function looseEntry({ scope, actor, now, requestId }: Work, draft: AuditDraft): LooseEntry {
  const { link } = actor;
  if (link && (link.subjectKind !== draft.subjectKind || link.subjectId !== draft.subjectId))
    throw new Error(`A link for a ${link.subjectKind} acted on another ${draft.subjectKind}`);
  const after = link ? { ...(draft.after as object | undefined), link: link.id } : draft.after;
  return {
    councilId: scope,
    at: now,
    actorId: actor.accountId,
    actorName: actor.name,
    actorRole: actor.role,
    partyId: actor.mandate?.organisationId ?? null,
    partyName: actor.mandate?.partyName ?? null,
    ...draft,
    after,
    requestId,
  };
}
