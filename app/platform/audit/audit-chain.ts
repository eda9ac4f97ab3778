import { fingerprintOf, type Json } from "~/domain/kernel/fingerprint";

/** A link of the chain as it is kept. `at` is an ISO instant with milliseconds. */
export interface AuditLink {
  councilId: string;
  seq: number;
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
  before: Json;
  after: Json;
  requestId: string;
  prevHash: string;
}

/** Hash before the first entry. */
export const chainStart = "0".repeat(64);

/**
 * SHA-256 over the entry's canonical form, which includes the previous entry's hash. `partyId` is a part of it where it
 * is set: entries from before it was kept have the hash that they had.
 */
export function hashOf({ partyId, ...link }: AuditLink): string {
  return fingerprintOf({ ...link, ...(partyId === null ? {} : { partyId }) } as unknown as Json);
}

/** Where a chain ends, as the database kept it when the last entry was added. */
export type ChainHead = Pick<AuditLink, "seq"> & { hash: string };

/** The first entry that does not fit, and how. */
export interface ChainFault {
  seq: number;
  kind: "missing" | "extra" | "altered" | "broken-link" | "other-end";
}

/** How far a chain has been followed: the entries passed, and the hash of the last one. */
export interface ChainPlace {
  entries: number;
  hash: string;
}

export const beforeFirst: ChainPlace = { entries: 0, hash: chainStart };

/**
 * Follows a chain from a place through the entries that come next, in order. Returns the place after the last of them, or
 * the first entry that was removed, added or altered.
 */
export function followChain(
  from: ChainPlace,
  entries: Iterable<AuditLink & { hash: string }>,
): { place: ChainPlace; fault: ChainFault | null } {
  let place = from;
  for (const { hash, ...link } of entries) {
    const fault = faultOf(place, link, hash);
    if (fault) return { place, fault };
    place = { entries: place.entries + 1, hash };
  }
  return { place, fault: null };
}

function faultOf(place: ChainPlace, link: AuditLink, hash: string): ChainFault | null {
  const expected = place.entries + 1;
  if (link.seq > expected) return { seq: expected, kind: "missing" };
  if (link.seq < expected) return { seq: link.seq, kind: "extra" };
  if (link.prevHash !== place.hash) return { seq: link.seq, kind: "broken-link" };
  return hashOf(link) === hash ? null : { seq: link.seq, kind: "altered" };
}

/** What is wrong where a chain that was followed to its last entry ends; null when it ends at its head. */
export function faultAtEnd({ entries, hash }: ChainPlace, head: ChainHead | null): ChainFault | null {
  const end = head ?? { seq: 0, hash: chainStart };
  if (entries < end.seq) return { seq: entries + 1, kind: "missing" };
  if (entries > end.seq) return { seq: end.seq + 1, kind: "other-end" };
  return hash === end.hash ? null : { seq: end.seq, kind: "other-end" };
}
