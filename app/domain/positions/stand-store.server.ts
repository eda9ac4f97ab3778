import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Stand } from "./stand";

export async function insertStand(work: Work, stand: Stand, audit: AuditDraft): Promise<void> {
  await work.db.stand.create({ data: { councilId: work.scope, ...stand } });
  await appendAudit(work, audit);
}

/** Adds a withdrawal to a stand; nothing else of it can change. */
export async function saveWithdrawal(work: Work, stand: Stand, audit: AuditDraft): Promise<void> {
  const { withdrawnAt, withdrawnBy, withdrawnRole, withdrawnWhy } = stand;
  const { withdrawnRepresentationId, withdrawnOnWordOf } = stand;
  await work.db.stand.update({
    where: { councilId_id: { councilId: work.scope, id: stand.id } },
    data: {
      withdrawnAt,
      withdrawnBy,
      withdrawnRole,
      withdrawnWhy,
      withdrawnRepresentationId,
      withdrawnOnWordOf,
    },
  });
  await appendAudit(work, audit);
}
