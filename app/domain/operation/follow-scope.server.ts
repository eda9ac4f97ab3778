import type { Json } from "~/domain/kernel/fingerprint";
import type { Authority, ReadSql } from "~/platform/access/authority";
import {
  type AuditLink,
  beforeFirst,
  type ChainFault,
  type ChainHead,
  faultAtEnd,
  followChain,
} from "~/platform/audit/audit-chain";
import type { ChainReport } from "./chain-check.server";

/** Entries in memory at a time: few enough that following them holds other requests up by some hundredths of a second. */
const batch = 1_000;

/** Before every number that an entry can have. */
const lowest = "-9223372036854775808";

type Entry = Omit<AuditLink, "at" | "seq" | "before" | "after"> & {
  place: string;
  hash: string;
  moment: Date;
  before: Json;
  after: Json;
};

type Row = (Entry | { [Column in keyof Entry]: null }) & { end: ChainHead | null };

/**
 * Entries of a scope's chain after a number, and the chain's head. In one statement, since an act between two would look
 * like a fault where the chain ends.
 */
function readBatch(sql: ReadSql, scope: string, after: string) {
  return sql<Row[]>`
    select e.council_id as "councilId", e.seq::text as place, e.at as moment, e.actor_id as "actorId",
           e.actor_name as "actorName", e.actor_role as "actorRole", e.party_id as "partyId",
           e.party_name as "partyName", e.act, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
           e.subject_name as "subjectName", e.before, e.after, e.request_id as "requestId",
           e.prev_hash as "prevHash", e.hash,
           case when h.seq is not null then json_build_object('seq', h.seq, 'hash', h.hash) end as end
    from (select ${scope}::text as scope) wanted
    left join audit_head h on h.council_id = scope
    left join lateral (
      select * from audit_entry where council_id = scope and seq > ${after}::bigint order by seq limit ${batch}
    ) e on true
    order by e.seq`;
}

/** A chain with a fault is counted and followed no further. */
async function brokenChain(
  authority: Authority<"system">,
  scope: string,
  fault: ChainFault,
): Promise<ChainReport> {
  const [counted] = await authority.read(
    (sql) => sql<{ entries: number }[]>`
      select count(*) as entries from audit_entry where council_id = ${scope}`,
  );
  return { scope, entries: counted?.entries ?? 0, fault };
}

/**
 * Follows one chain from its first entry to its head, some entries at a time, each time in a transaction of its own.
 * `told` hears how many have been followed; what it throws ends the following.
 */
export async function followScope(
  authority: Authority<"system">,
  scope: string,
  told: (entries: number) => Promise<void> = async () => {},
): Promise<ChainReport> {
  let place = beforeFirst;
  let after = lowest;
  for (;;) {
    const rows = await authority.read((sql) => readBatch(sql, scope, after));
    const entries = rows.flatMap(({ moment, place: seq, end: _end, ...link }) =>
      moment === null
        ? []
        : { ...(link as Omit<Entry, "moment" | "place">), seq: Number(seq), at: moment.toISOString() },
    );
    const followed = followChain(place, entries);
    if (followed.fault) return brokenChain(authority, scope, followed.fault);
    place = followed.place;
    after = rows.at(-1)?.place ?? after;
    await told(place.entries);
    if (entries.length < batch) {
      const fault = faultAtEnd(place, rows[0]?.end ?? null);
      return { scope, entries: place.entries, fault };
    }
  }
}
