import type { Json } from "~/domain/kernel/fingerprint";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { type AuditLink, chainStart, hashOf } from "./audit-chain";

/**
 * Adds an entry to the scope's chain, in the act's own transaction and under the scope's advisory lock, so
 * that two acts at once can't take the same place. It follows the chain's head, which a trigger moves: entries that
 * someone took away leave a gap and stop no act. Stores call it; each `save` demands the entry.
 */
export async function appendAudit(work: Work, draft: AuditDraft): Promise<void> {
  const { db, scope, actor } = work;
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${scope}`}, 0))::text`;
  const head = await db.auditHead.findUnique({ where: { councilId: scope } });
  const link: AuditLink = {
    councilId: scope,
    seq: Number(head?.seq ?? 0) + 1,
    at: work.now.toISOString(),
    actorId: actor.accountId,
    actorName: actor.name,
    actorRole: actor.role,
    partyId: actor.mandate?.organisationId ?? null,
    partyName: actor.mandate?.partyName ?? null,
    act: draft.act,
    subjectKind: draft.subjectKind,
    subjectId: draft.subjectId,
    subjectName: draft.subjectName,
    before: (draft.before ?? null) as Json,
    after: (draft.after ?? null) as Json,
    requestId: work.requestId,
    prevHash: head?.hash ?? chainStart,
  };
  const { before, after, ...rest } = link;
  await db.auditEntry.create({
    data: {
      ...rest,
      at: work.now,
      ...(before === null ? {} : { before: before as object }),
      ...(after === null ? {} : { after: after as object }),
      hash: hashOf(link),
    },
  });
}
