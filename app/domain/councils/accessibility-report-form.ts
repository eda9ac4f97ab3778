import { z } from "zod";
import { optionalText, requiredText } from "~/domain/kernel/form-fields";

/** Messages are keys of the namespace `public`. */
const tooLong = "accessibilityReport.errors.tooLong";

/** What a reader could not do, on which page, and where an answer can be sent. Nobody has to say who they are. */
export const accessibilityReportForm = z.object({
  what: requiredText("accessibilityReport.errors.whatMissing", { length: 4000, tooLong }),
  where: optionalText({ length: 500, tooLong }),
  email: z
    .union([z.literal(""), z.email("accessibilityReport.errors.emailWrong").max(254, tooLong)])
    .default(""),
});

export type AccessibilityReport = z.output<typeof accessibilityReportForm>;
