import { z } from "zod";
import { optionalLine, requiredText } from "~/kernel/form-fields";
import { incomingName } from "~/kernel/text/incoming-text";

/** Messages are keys of the namespace `public`. */
const tooLong = "accessibilityReport.errors.tooLong";

/** What a reader could not do, on which page, and where an answer can be sent. Nobody has to say who they are. */
export const accessibilityReportForm = z.object({
  what: requiredText("accessibilityReport.errors.whatMissing", { length: 4000, tooLong }),
  where: optionalLine({ length: 500, tooLong }),
  email: z
    .string()
    .overwrite(incomingName)
    .default("")
    .pipe(z.union([z.literal(""), z.email("accessibilityReport.errors.emailWrong").max(254, tooLong)])),
});

export type AccessibilityReport = z.output<typeof accessibilityReportForm>;
