import type { AuditDraft, Work } from "~/platform/access/authority";
import type { TextForStands, TextKind } from "./stand";

/** What is done with a stand, for the sentence of the trail. */
export type StandAct = "standTaken" | "standWithdrawn" | "standWithdrawnOnWord";

/** A text with what the acts on stands ask of its area. */
export interface StandingText extends TextForStands {
  /** The trail's entry for an act on the text. */
  audit(act: StandAct, change: Pick<AuditDraft, "before" | "after">): AuditDraft;
  /** What follows in the same act when a stand on it has been taken back. */
  withdrawn(): Promise<void>;
}

/** How an area gives its texts to parties to take stands on. */
export interface TextsForStands {
  readonly kind: TextKind;
  /** The text, locked until the act is over so that stands and text never pass each other. Answers 404 when there is none. */
  load(work: Work, id: string): Promise<StandingText>;
}
