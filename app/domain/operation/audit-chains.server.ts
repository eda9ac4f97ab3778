import type { Json } from "~/domain/kernel/fingerprint";
import type { Authority } from "~/platform/access/authority";
import { type AuditLink, type ChainFault, type ChainHead, findFault } from "~/platform/audit/audit-chain";

/** What the verification of one chain found. */
export interface ChainReport {
  scope: string;
  entries: number;
  fault: ChainFault | null;
}

type Entry = Omit<AuditLink, "at" | "before" | "after"> & {
  hash: string;
  moment: Date;
  before: Json | null;
  after: Json | null;
};

type Row = (Entry | { [Column in keyof Entry]: null }) & { end: ChainHead | null };

/** Every chain that there is: of councils whose folder is gone too, and of scopes that the council's row is gone from. */
export async function auditScopes(authority: Authority<"audit:verify">): Promise<string[]> {
  const rows = await authority.read(
    (sql) => sql<{ scope: string }[]>`
      select id as scope from council union select council_id from audit_head union select council_id from audit_entry
      order by scope`,
  );
  return rows.map(({ scope }) => scope);
}

/**
 * Verifies each chain from its first entry to its head. A chain and its head are read in one statement: an act
 * between two would look like a fault.
 */
export async function auditChains(
  authority: Authority<"audit:verify">,
  scopes: readonly string[],
): Promise<ChainReport[]> {
  return authority.read(async (sql) => {
    const reports: ChainReport[] = [];
    for (const scope of scopes) {
      const rows = await sql<Row[]>`
        select e.council_id as "councilId", e.seq, e.at as moment, e.actor_id as "actorId",
               e.actor_name as "actorName", e.actor_role as "actorRole", e.party_id as "partyId",
               e.party_name as "partyName", e.act,
               e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.subject_name as "subjectName",
               e.before, e.after, e.request_id as "requestId", e.prev_hash as "prevHash", e.hash,
               case when h.seq is not null then json_build_object('seq', h.seq, 'hash', h.hash) end as end
        from (select ${scope}::text as scope) wanted
        left join audit_head h on h.council_id = scope
        left join audit_entry e on e.council_id = scope order by e.seq`;
      const chain = rows.flatMap(({ moment, end, ...link }) =>
        moment === null ? [] : { ...(link as Omit<Entry, "moment">), at: moment.toISOString() },
      );
      reports.push({ scope, entries: chain.length, fault: findFault(chain, rows[0]?.end ?? null) });
    }
    return reports;
  });
}
