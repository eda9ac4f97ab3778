import type { Json } from "~/domain/kernel/fingerprint";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { type AuditLink, chainStart, hashOf } from "./audit-chain";

/** Entries in one statement, whose columns together stay below the server's limit for values. */
const mostAtOnce = 1000;

/**
 * Adds entries to the scope's chain in order, in the act's own transaction and under the scope's advisory lock, so
 * that two acts at once can't take the same place. They follow the chain's head, which a trigger moves: entries that
 * someone took away leave a gap and stop no act. Stores call it; each `save` demands the entry.
 */
export async function appendAudit(work: Work, ...drafts: readonly AuditDraft[]): Promise<void> {
  const { db, scope } = work;
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${scope}`}, 0))::text`;
  const head = await db.auditHead.findUnique({ where: { councilId: scope } });
  let seq = Number(head?.seq ?? 0);
  let prevHash = head?.hash ?? chainStart;
  const data = drafts.map((draft) => {
    seq += 1;
    const link = linkOf(work, draft, { seq, prevHash });
    prevHash = hashOf(link);
    const { before, after, ...rest } = link;
    return {
      ...rest,
      at: work.now,
      ...(before === null ? {} : { before: before as object }),
      ...(after === null ? {} : { after: after as object }),
      hash: prevHash,
    };
  });
  for (let done = 0; done < data.length; done += mostAtOnce)
    await db.auditEntry.createMany({ data: data.slice(done, done + mostAtOnce) });
}

function linkOf(
  { scope, actor, now, requestId }: Work,
  { before, after, ...draft }: AuditDraft,
  place: Pick<AuditLink, "seq" | "prevHash">,
): AuditLink {
  return {
    councilId: scope,
    at: now.toISOString(),
    actorId: actor.accountId,
    actorName: actor.name,
    actorRole: actor.role,
    partyId: actor.mandate?.organisationId ?? null,
    partyName: actor.mandate?.partyName ?? null,
    ...draft,
    before: (before ?? null) as Json,
    after: (after ?? null) as Json,
    requestId,
    ...place,
  };
}
