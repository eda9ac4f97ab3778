import type { Json } from "~/domain/kernel/fingerprint";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { type AuditLink, chainStart, hashOf } from "./audit-chain";

/**
 * Adds an entry to the scope's chain, in the act's own transaction and under the scope's advisory lock, so
 * that two acts at once can't take the same place. Stores call it; each `save` demands the entry.
 */
export async function appendAudit(work: Work, draft: AuditDraft): Promise<void> {
  const { db, scope, actor } = work;
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${scope}`}, 0))::text`;
  const last = await db.auditEntry.findFirst({
    where: { councilId: scope },
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true },
  });
  const link: AuditLink = {
    councilId: scope,
    seq: Number(last?.seq ?? 0) + 1,
    at: work.now.toISOString(),
    actorId: actor.accountId,
    actorName: actor.name,
    actorRole: actor.role,
    partyName: actor.mandate?.partyName ?? null,
    act: draft.act,
    subjectKind: draft.subjectKind,
    subjectId: draft.subjectId,
    subjectName: draft.subjectName,
    before: (draft.before ?? null) as Json,
    after: (draft.after ?? null) as Json,
    requestId: work.requestId,
    prevHash: last?.hash ?? chainStart,
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
