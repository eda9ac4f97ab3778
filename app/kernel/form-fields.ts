import { z } from "zod";
import { type LocalDate, parseLocalDate } from "./local-date";
import { incomingLine, incomingName, incomingText } from "./text/incoming-text";

/**
 * Fields that several areas' forms share. A message is a key of the area's own locale file. A text is cleaned before it is
 * measured, and measured as a browser does: in UTF-16 units, a line end as one.
 */

/** How long a field may be, and the message when it is longer. */
interface Most {
  readonly length: number;
  readonly tooLong: string;
}

type Cleaning = (text: string) => string;

const fits = (most: Most) => (text: string) => text.length <= most.length;

function required(cleaned: Cleaning, missing: string, most: Most) {
  return z
    .string({ error: missing })
    .overwrite(cleaned)
    .trim()
    .min(1, missing)
    .refine(fits(most), most.tooLong);
}

function optional(cleaned: Cleaning, most: Most) {
  return z.string().overwrite(cleaned).trim().refine(fits(most), most.tooLong).default("");
}

/** A text of several lines with its outer space taken away; empty means missing. */
export const requiredText = (missing: string, most: Most) => required(incomingText, missing, most);
export const optionalText = (most: Most) => optional(incomingText, most);

/** A text of one line, as a title or a reason. */
export const requiredLine = (missing: string, most: Most) => required(incomingLine, missing, most);
export const optionalLine = (most: Most) => optional(incomingLine, most);

/** What somebody or something is called or reached by: nothing in it is invisible. */
export const requiredName = (missing: string, most: Most) => required(incomingName, missing, most);
export const optionalName = (most: Most) => optional(incomingName, most);

/** A day typed as 2026-11-23. */
export function requiredDay(missing: string, wrong: string) {
  return z
    .string({ error: missing })
    .overwrite(incomingName)
    .min(1, missing)
    .transform((text, context) => readDay(text, wrong, context));
}

/** A day, or null when the field is left empty. */
export function optionalDay(wrong: string) {
  return z
    .string()
    .overwrite(incomingName)
    .default("")
    .transform((text, context) => (text === "" ? null : readDay(text, wrong, context)));
}

function readDay(text: string, wrong: string, context: z.RefinementCtx): LocalDate {
  const day = parseLocalDate(text);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: wrong });
  return z.NEVER;
}
