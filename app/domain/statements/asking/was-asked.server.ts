import type { ReadSql } from "~/platform/access/authority";

/**
 * Whether the party of a column was asked about the text of statement `s`, as a condition. Null when the party's id is.
 * The same rule as `wasAsked` in `stand-count`.
 */
export function partyWasAsked(sql: ReadSql, organisationId: ReturnType<ReadSql>) {
  return sql`(coalesce(cardinality(s.asked), 0) = 0 or ${organisationId} = any(s.asked))`;
}
