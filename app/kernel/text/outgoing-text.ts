import { onOneLine, withoutUnfitSigns } from "./unfit-signs";

/**
 * What goes out of the house is made safe once, where it is written: also a text that was kept before texts were cleaned.
 * Every writer of XML (sheets, feeds), CSV, PDF, letters and calendars calls one of these; its own marks it escapes itself.
 */

/** A text of several lines, `\n` between them: characters of XML 1.0, without what steers a screen or a program. */
export function outgoingText(text: string): string {
  return withoutUnfitSigns(text);
}

/** A text that must stay on one line: a letter's subject, a file's name, a calendar's summary. */
export function outgoingLine(text: string): string {
  return onOneLine(withoutUnfitSigns(text));
}
