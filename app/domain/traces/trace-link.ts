/** What a link can begin or end at. An area is named by its lineage, which stays the same from plan to plan. */
export type TraceEndKind = "statement" | "area";

/** Joins two things of a council; it can be followed both ways. */
export interface TraceLink {
  readonly fromKind: TraceEndKind;
  readonly fromId: string;
  readonly toKind: TraceEndKind;
  readonly toId: string;
}

/** The most links from one thing. */
export const mostLinks = 20;

/** The link that says which area of the plans a statement belongs to. */
export function belongsTo(statementId: string, lineageId: string): TraceLink {
  return { fromKind: "statement", fromId: statementId, toKind: "area", toId: lineageId };
}
