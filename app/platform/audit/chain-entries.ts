import type { Json } from "~/kernel/fingerprint";
import { type AuditLink, chainStart, hashOf } from "./audit-chain";
import { jsonbText } from "./jsonb-text";
import type { TrailKey } from "./trail-keys";

/** An entry that has no place yet. */
export type LooseEntry = Omit<AuditLink, "seq" | "at" | "before" | "after" | "keyId" | "prevHash"> & {
  at: Date;
  before?: unknown;
  after?: unknown;
};

/** An entry with its place, as it is written; `before` and `after` are left out where there is nothing. */
export type ChainedEntry = Omit<AuditLink, "at" | "before" | "after" | "keyId"> & {
  at: Date;
  keyId: string;
  hash: string;
  before?: object;
  after?: object;
};

/** Half a surrogate pair is no character of a text in the database, which keeps U+FFFD in its place. */
function wellFormed<T>(value: T): T {
  return (typeof value === "string" ? Buffer.from(value, "utf8").toString("utf8") : value) as T;
}

/** A value as the database keeps it; undefined for none. */
function stored(value: unknown): Json | undefined {
  return value === undefined || value === null ? undefined : (JSON.parse(JSON.stringify(value)) as Json);
}

/** Gives entries their places after a chain's head, in order, each with its hash. */
export function chainEntries(
  head: { seq: number | bigint; hash: string } | null,
  key: TrailKey,
  entries: readonly LooseEntry[],
): ChainedEntry[] {
  let seq = Number(head?.seq ?? 0);
  let prevHash = head?.hash ?? chainStart;
  return entries.map(({ at, before: was, after: is, ...loose }) => {
    seq += 1;
    const [before, after] = [stored(was), stored(is)];
    const said = Object.fromEntries(
      Object.entries(loose).map(([name, value]) => [name, wellFormed(value)]),
    ) as typeof loose;
    const place = { seq, keyId: key.id, prevHash };
    prevHash = hashOf(
      {
        ...said,
        ...place,
        at: at.toISOString(),
        before: before === undefined ? null : jsonbText(before),
        after: after === undefined ? null : jsonbText(after),
      },
      key,
    );
    return {
      ...said,
      ...place,
      at,
      hash: prevHash,
      ...(before === undefined ? {} : { before: before as object }),
      ...(after === undefined ? {} : { after: after as object }),
    };
  });
}
