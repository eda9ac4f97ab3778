import { createHmac } from "node:crypto";
import { fingerprintOf, type Json } from "~/kernel/fingerprint";
import type { TrailKey, TrailKeys } from "./trail-keys";

/** A link of the chain, as the database keeps it. */
export interface AuditLink {
  councilId: string;
  seq: number;
  /** ISO instant with milliseconds, or with microseconds where the database has some. */
  at: string;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  /** The organisation acted for, and its name that day. */
  partyId: string | null;
  partyName: string | null;
  act: string;
  subjectKind: string;
  subjectId: string;
  subjectName: string;
  /** JSON texts as PostgreSQL gives them. */
  before: string | null;
  after: string | null;
  requestId: string;
  /** The key that the hash was made with; null on entries from before hashes had one. */
  keyId: string | null;
  prevHash: string;
}

/** What a hash covers, in this order for ever. */
const covered = [
  "councilId",
  "seq",
  "at",
  "actorId",
  "actorName",
  "actorRole",
  "partyId",
  "partyName",
  "act",
  "subjectKind",
  "subjectId",
  "subjectName",
  "before",
  "after",
  "requestId",
  "keyId",
  "prevHash",
] as const satisfies readonly (keyof AuditLink)[];

/** Hash before the first entry. */
export const chainStart = "0".repeat(64);

/** HMAC-SHA-256 over everything that an entry says, to the letter, and the hash of the entry before. */
export function hashOf(link: AuditLink, { key }: TrailKey): string {
  const said = JSON.stringify(covered.map((name) => link[name]));
  return createHmac("sha256", key).update(said).digest("hex");
}

/**
 * The hash of entries from before hashes had a key: SHA-256 over the entry's canonical form. `partyId` is a part of it
 * where it is set: entries from before it was kept have the hash that they had.
 */
export function plainHashOf({ partyId, keyId: _none, before, after, ...link }: AuditLink): string {
  const read = (text: string | null) => (text === null ? null : (JSON.parse(text) as Json));
  const said = {
    ...link,
    before: read(before),
    after: read(after),
    ...(partyId === null ? {} : { partyId }),
  };
  return fingerprintOf(said as unknown as Json);
}

/** Where a chain ends, as the database kept it when the last entry was added. */
export type ChainHead = Pick<AuditLink, "seq"> & { hash: string };

/**
 * The first entry that does not fit, and how. `unkeyed`: without a key where it should have one. `unknown-key`: of a
 * secret that the program has not got. `published`: it was sent out, and is there no more as it was.
 */
export interface ChainFault {
  seq: number;
  kind:
    | "missing"
    | "extra"
    | "altered"
    | "broken-link"
    | "other-end"
    | "unkeyed"
    | "unknown-key"
    | "published";
}

/** How far a chain has been followed: the entries passed, how many of them have no key, and the hash of the last one. */
export interface ChainPlace {
  entries: number;
  unkeyed: number;
  hash: string;
}

export const beforeFirst: ChainPlace = { entries: 0, unkeyed: 0, hash: chainStart };

/**
 * Follows a chain from a place through the entries that come next, in order. Returns the place after the last of them, or
 * the first entry that was removed, added or altered.
 */
export function followChain(
  from: ChainPlace,
  entries: Iterable<AuditLink & { hash: string }>,
  keys: Pick<TrailKeys, "byId">,
): { place: ChainPlace; fault: ChainFault | null } {
  let place = from;
  for (const { hash, ...link } of entries) {
    const fault = faultOf(place, link, hash, keys);
    if (fault) return { place, fault };
    place = { entries: place.entries + 1, unkeyed: place.unkeyed + (link.keyId === null ? 1 : 0), hash };
  }
  return { place, fault: null };
}

function faultOf(
  place: ChainPlace,
  link: AuditLink,
  hash: string,
  keys: Pick<TrailKeys, "byId">,
): ChainFault | null {
  const { seq, keyId } = link;
  const expected = place.entries + 1;
  if (seq > expected) return { seq: expected, kind: "missing" };
  if (seq < expected) return { seq, kind: "extra" };
  if (link.prevHash !== place.hash) return { seq, kind: "broken-link" };
  if (keyId === null) {
    if (place.unkeyed < place.entries) return { seq, kind: "unkeyed" };
    return plainHashOf(link) === hash ? null : { seq, kind: "altered" };
  }
  const key = keys.byId(keyId);
  if (!key) return { seq, kind: "unknown-key" };
  return hashOf(link, key) === hash ? null : { seq, kind: "altered" };
}

/** What is wrong where a chain that was followed to its last entry ends; null when it ends at its head, with a key. */
export function faultAtEnd(
  { entries, unkeyed, hash }: ChainPlace,
  head: ChainHead | null,
): ChainFault | null {
  const end = head ?? { seq: 0, hash: chainStart };
  if (entries < end.seq) return { seq: entries + 1, kind: "missing" };
  if (entries > end.seq) return { seq: end.seq + 1, kind: "other-end" };
  if (hash !== end.hash) return { seq: end.seq, kind: "other-end" };
  return entries > 0 && unkeyed === entries ? { seq: entries, kind: "unkeyed" } : null;
}
