import { incomingName } from "./incoming-text";
import { isPlain } from "./unfit-signs";

/**
 * A name, a word or a header without the differences that people do not mean, to compare it by: case, kinds of space, dash
 * and quotation mark, wide letters and digits, and all that is not seen.
 */
export function foldedName(name: string): string {
  const shown = incomingName(name);
  if (isPlain(shown)) return shown.toLowerCase();
  return incomingName(shown.normalize("NFKC").toLocaleLowerCase("sv"))
    .replace(/[\p{Dash_Punctuation}\u2212]/gu, "-")
    .replace(/[\u2018\u2019\u02bc\u2032`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"');
}
