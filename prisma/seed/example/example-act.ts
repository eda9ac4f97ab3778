import type { AuditDraft } from "~/platform/access/authority";

/** An act of the trail before it is chained: when, by whom, what. */
export interface ExampleAct {
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorRole: "convenor" | "representative" | "system";
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly draft: AuditDraft;
}

/** What the convenor did at a moment. */
export type ByConvenor = (at: Date, draft: AuditDraft) => ExampleAct;
