import { z } from "zod";
import { optionalName, optionalText, requiredName, requiredText } from "~/kernel/form-fields";
import { standKinds, standKindsWithText } from "./stand";

/** Messages are keys of the namespace `statements`. */
const tooLong = "reasons.textTooLong";

/** A party's answer to a text, with marks of the text and of the answer that the page showed. */
export const standForm = z
  .object({
    kind: z.enum(standKinds, "reasons.standKindMissing"),
    text: optionalText({ length: 2000, tooLong }),
    readFingerprint: z.string().regex(/^[0-9a-f]{64}$/, "reasons.otherText"),
    readStand: optionalName({ length: 80, tooLong }),
  })
  .refine(({ kind, text }) => text !== "" || !standKindsWithText.includes(kind), {
    path: ["text"],
    message: "reasons.standTextMissing",
  });

export type StandInput = z.output<typeof standForm>;

export const withdrawStandForm = z.object({
  why: requiredText("reasons.withdrawalReasonMissing", { length: 2000, tooLong }),
});

export const withdrawForPartyForm = z.object({
  onWordOf: requiredName("reasons.authoriserMissing", { length: 200, tooLong }),
  ...withdrawStandForm.shape,
});
