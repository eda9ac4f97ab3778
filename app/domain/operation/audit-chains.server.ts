import type { Json } from "~/domain/kernel/fingerprint";
import type { Authority } from "~/platform/access/authority";
import { type AuditLink, type ChainFault, findFault } from "~/platform/audit/audit-chain";

/** What the verification of one chain found. */
export interface ChainReport {
  scope: string;
  entries: number;
  fault: ChainFault | null;
}

type Row = Omit<AuditLink, "at" | "before" | "after"> & {
  hash: string;
  moment: Date;
  before: Json | null;
  after: Json | null;
};

/** Verifies each chain from its first entry to its last. */
export async function auditChains(
  authority: Authority<"audit:verify">,
  scopes: readonly string[],
): Promise<ChainReport[]> {
  return authority.read(async (sql) => {
    const reports: ChainReport[] = [];
    for (const scope of scopes) {
      const rows = await sql<Row[]>`
        select council_id as "councilId", seq, at as moment, actor_id as "actorId", actor_name as "actorName",
               actor_role as "actorRole", party_name as "partyName", act, subject_kind as "subjectKind",
               subject_id as "subjectId", subject_name as "subjectName", before, after,
               request_id as "requestId", prev_hash as "prevHash", hash
        from audit_entry where council_id = ${scope} order by seq`;
      const chain = rows.map(({ moment, ...link }) => ({ ...link, at: moment.toISOString() }));
      reports.push({ scope, entries: chain.length, fault: findFault(chain) });
    }
    return reports;
  });
}
