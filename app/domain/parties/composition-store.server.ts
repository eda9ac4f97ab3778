import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { raisePublicVersion } from "~/platform/http/public-version.server";

/**
 * Ends every save that changes what the council consists of. The trail comes first: its lock is the council's,
 * so that two acts at once can't write the rollup from each other's past.
 */
export async function recordComposition(work: Work, audit: AuditDraft): Promise<void> {
  await appendAudit(work, audit);
  await raisePublicVersion(work);
}
