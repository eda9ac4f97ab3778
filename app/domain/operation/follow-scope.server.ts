import type { Authority, ReadSql } from "~/platform/access/authority";
import {
  type AuditLink,
  beforeFirst,
  type ChainFault,
  type ChainHead,
  faultAtEnd,
  followChain,
} from "~/platform/audit/audit-chain";
import type { TrailKeys } from "~/platform/audit/trail-keys";
import type { ChainReport } from "./chain-check.server";
import { faultByWitness } from "./outside-witness.server";

/** Entries in memory at a time: few enough that following them holds other requests up by some hundredths of a second. */
const batch = 1_000;

/** Before every number that an entry can have. */
const lowest = "-9223372036854775808";

type Entry = Omit<AuditLink, "seq"> & { place: string; hash: string };

type Row = (Entry | { [Column in keyof Entry]: null }) & { end: ChainHead | null };

/**
 * Entries of a scope's chain after a number, and the chain's head. In one statement, since an act between two would look
 * like a fault where the chain ends.
 */
function readBatch(sql: ReadSql, scope: string, after: string) {
  return sql<Row[]>`
    select e.council_id as "councilId", e.seq::text as place,
           to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')
             || case when e.at < '0001-01-01T00:00:00Z' then ' BC' else '' end as at,
           e.actor_id as "actorId",
           e.actor_name as "actorName", e.actor_role as "actorRole", e.party_id as "partyId",
           e.party_name as "partyName", e.act, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
           e.subject_name as "subjectName", e.before::text, e.after::text, e.request_id as "requestId",
           e.key_id as "keyId",
           e.prev_hash as "prevHash", e.hash,
           case when h.seq is not null then json_build_object('seq', h.seq, 'hash', h.hash) end as end
    from (select ${scope}::text as scope) wanted
    left join audit_head h on h.council_id = scope
    left join lateral (
      select * from audit_entry where council_id = scope and seq > ${after}::bigint order by seq limit ${batch}
    ) e on true
    order by e.seq`;
}

/** The instant as entries say it: microseconds only where there are some, which no entry is written with. */
function instantOf(microseconds: string): string {
  return `${microseconds.replace(/000$/, "")}Z`;
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
  keys: Pick<TrailKeys, "byId">,
  told: (entries: number) => Promise<void> = async () => {},
): Promise<ChainReport> {
  let place = beforeFirst;
  let after = lowest;
  for (;;) {
    const rows = await authority.read((sql) => readBatch(sql, scope, after));
    const entries = rows.flatMap(({ place: seq, end: _end, at, ...link }) =>
      seq === null
        ? []
        : { ...(link as Omit<Entry, "place" | "at">), seq: Number(seq), at: instantOf(at ?? "infinity") },
    );
    const followed = followChain(place, entries, keys);
    if (followed.fault) return brokenChain(authority, scope, followed.fault);
    place = followed.place;
    after = rows.at(-1)?.place ?? after;
    await told(place.entries);
    if (entries.length < batch) {
      const fault =
        faultAtEnd(place, rows[0]?.end ?? null) ?? (await faultByWitness(authority, scope, place.entries));
      return { scope, entries: place.entries, fault };
    }
  }
}
