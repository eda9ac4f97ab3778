import { z } from "zod";
import { type LocalDate, parseLocalDate } from "./local-date";

/** Fields that several areas' forms share. A message is a key of the area's own locale file. */

/** Text with its outer space taken away; empty means missing. */
export function requiredText(missing: string, most: { readonly length: number; readonly tooLong: string }) {
  return z.string({ error: missing }).trim().min(1, missing).max(most.length, most.tooLong);
}

export function optionalText(most: { readonly length: number; readonly tooLong: string }) {
  return z.string().trim().max(most.length, most.tooLong).default("");
}

/** A day typed as 2026-11-23. */
export function requiredDay(missing: string, wrong: string) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .transform((text, context) => readDay(text, wrong, context));
}

/** A day, or null when the field is left empty. */
export function optionalDay(wrong: string) {
  return z
    .string()
    .trim()
    .default("")
    .transform((text, context) => (text === "" ? null : readDay(text, wrong, context)));
}

function readDay(text: string, wrong: string, context: z.RefinementCtx): LocalDate {
  const day = parseLocalDate(text);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: wrong });
  return z.NEVER;
}
