import type postgres from "postgres";
import type { Json } from "~/domain/kernel/fingerprint";
import type { AuditDraft } from "~/platform/access/authority";
import { type AuditLink, chainStart, hashOf } from "./audit-chain";

/**
 * Adds an entry to the platform's own chain through the session module's login, under the same lock and in the
 * same form as `appendAudit` does for councils.
 */
export async function appendPlatformAudit(
  sql: postgres.TransactionSql<{ bigint: number }>,
  by: { actor: { accountId: string | null; name: string; role: string }; now: Date; requestId: string },
  draft: AuditDraft,
): Promise<void> {
  const scope = "_platform";
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${scope}`}, 0))`;
  const [head] = await sql<{ seq: number; hash: string }[]>`
    select seq, hash from audit_head where council_id = ${scope}`;
  const link: AuditLink = {
    councilId: scope,
    seq: (head?.seq ?? 0) + 1,
    at: by.now.toISOString(),
    actorId: by.actor.accountId,
    actorName: by.actor.name,
    actorRole: by.actor.role,
    partyId: null,
    partyName: null,
    act: draft.act,
    subjectKind: draft.subjectKind,
    subjectId: draft.subjectId,
    subjectName: draft.subjectName,
    before: (draft.before ?? null) as Json,
    after: (draft.after ?? null) as Json,
    requestId: by.requestId,
    prevHash: head?.hash ?? chainStart,
  };
  const { before, after } = link;
  await sql`
    insert into audit_entry (council_id, seq, at, actor_id, actor_name, actor_role, act, subject_kind, subject_id,
                             subject_name, before, after, request_id, prev_hash, hash)
    values (${scope}, ${link.seq}, ${by.now}, ${link.actorId}, ${link.actorName}, ${link.actorRole}, ${link.act},
            ${link.subjectKind}, ${link.subjectId}, ${link.subjectName},
            ${before === null ? null : sql.json(before as never)}, ${after === null ? null : sql.json(after as never)},
            ${link.requestId}, ${link.prevHash}, ${hashOf(link)})`;
}
