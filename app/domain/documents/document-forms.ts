import { z } from "zod";
import { requiredLine } from "~/kernel/form-fields";
import { classifications, retentions } from "./document";

/** The most bytes of one file. */
export const mostFileBytes = 50 * 1024 * 1024;

/** The most signs of a title. */
export const mostTitleLength = 200;

/** A new document, beside its file. Messages are keys of the namespace `documents`. */
export const documentForm = z.object({
  title: requiredLine("reasons.titleMissing", { length: mostTitleLength, tooLong: "reasons.textTooLong" }),
  classification: z.enum(classifications).default("open"),
  retention: z.enum(retentions).default("kept"),
});

/** A new file of a document that is there, or a step that it takes. */
export const ofDocument = z.object({ document: z.uuid() });
