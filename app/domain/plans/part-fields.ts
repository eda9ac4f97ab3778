import type { WrittenFields } from "~/kernel/written-fields";

/** What is written on the parts of a plan, in the order in which forms ask. What a part points at has rules of its own. */

/** Decided by the council: the public reads it, it is kept with the adopted text, and it goes along in the sheet. */
const decided = { public: true, frozen: true, exported: true } as const;
/** About people: those who are signed in to the council read it on its pages, and it is in no sheet. */
const inside = { public: false, frozen: false, exported: false } as const;
const missing = "reasons.titleMissing";

export const areaFields = {
  title: { kind: "line", length: 200, missing, shown: "heading", hint: false, ...decided },
  description: { kind: "text", length: 4000, shown: "body", hint: true, ...decided },
} as const satisfies WrittenFields;

export const goalFields = {
  text: {
    kind: "text",
    length: 1000,
    missing: "reasons.goalMissing",
    shown: "heading",
    hint: true,
    ...decided,
  },
} as const satisfies WrittenFields;

export const measureFields = {
  title: { kind: "line", length: 200, missing, shown: "heading", hint: false, ...decided },
  description: { kind: "text", length: 4000, shown: "body", hint: false, ...decided },
  resources: { kind: "text", length: 1000, shown: "fact", hint: true, ...decided },
  contact: { kind: "line", length: 200, shown: "fact", hint: true, ...inside },
} as const satisfies WrittenFields;

export type MeasureKey = keyof typeof measureFields;
