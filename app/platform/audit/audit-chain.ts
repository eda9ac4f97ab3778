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

export type ChainFault = { seq: number; kind: "missing" | "altered" | "broken-link" | "other-end" };

/** Finds the first removed or altered entry of a chain in order, or null when the chain holds to its head. */
export function findFault(
  chain: readonly (AuditLink & { hash: string })[],
  head: ChainHead | null,
): ChainFault | null {
  let previous = chainStart;
  for (const [index, link] of chain.entries()) {
    if (link.seq !== index + 1) return { seq: index + 1, kind: "missing" };
    if (link.prevHash !== previous) return { seq: link.seq, kind: "broken-link" };
    const { hash, ...content } = link;
    if (hashOf(content) !== hash) return { seq: link.seq, kind: "altered" };
    previous = hash;
  }
  const end = head ?? { seq: 0, hash: chainStart };
  if (chain.length < end.seq) return { seq: chain.length + 1, kind: "missing" };
  if (chain.length > end.seq) return { seq: end.seq + 1, kind: "other-end" };
  return previous === end.hash ? null : { seq: end.seq, kind: "other-end" };
}
