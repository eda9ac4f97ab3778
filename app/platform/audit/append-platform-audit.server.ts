import type postgres from "postgres";
import type { AuditDraft } from "~/platform/access/authority";
import { chainEntries } from "./chain-entries";
import type { TrailKeys } from "./trail-keys";

/**
 * Adds an entry to the platform's own chain through the session module's login, under the same lock and in the
 * same form as `appendAudit` does for councils.
 */
export async function appendPlatformAudit(
  sql: postgres.TransactionSql<{ bigint: number }>,
  by: {
    actor: { accountId: string | null; name: string; role: string };
    now: Date;
    requestId: string;
    trail: TrailKeys;
  },
  draft: AuditDraft,
): Promise<void> {
  const scope = "_platform";
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${scope}`}, 0))`;
  const [head] = await sql<{ seq: number; hash: string }[]>`
    select seq, hash from audit_head where council_id = ${scope}`;
  const entries = chainEntries(head ?? null, by.trail.current(), [
    {
      ...draft,
      councilId: scope,
      at: by.now,
      actorId: by.actor.accountId,
      actorName: by.actor.name,
      actorRole: by.actor.role,
      partyId: null,
      partyName: null,
      requestId: by.requestId,
    },
  ]);
  for (const { before, after, ...entry } of entries) {
    await sql`
      insert into audit_entry (council_id, seq, at, actor_id, actor_name, actor_role, act, subject_kind, subject_id,
                               subject_name, before, after, request_id, key_id, prev_hash, hash)
      values (${scope}, ${entry.seq}, ${entry.at}, ${entry.actorId}, ${entry.actorName}, ${entry.actorRole},
              ${entry.act}, ${entry.subjectKind}, ${entry.subjectId}, ${entry.subjectName},
              ${before === undefined ? null : sql.json(before as never)},
              ${after === undefined ? null : sql.json(after as never)},
              ${entry.requestId}, ${entry.keyId}, ${entry.prevHash}, ${entry.hash})`;
  }
}
