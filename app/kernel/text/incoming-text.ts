import { isPlain, onOneLine, withoutUnfitSigns } from "./unfit-signs";

/**
 * What comes in as a text, from a form, a link, a sheet, a feed or a folder, is cleaned once, here, before it is measured
 * and kept. Passwords and codes are not texts. No text becomes longer, so a text within a browser's limit stays within it.
 */

/** A text of several lines. Tabs and the writer's spaces are kept; one that shows nothing is empty. */
export function incomingText(text: string): string {
  let clean = text;
  for (let reading = 0; reading < mostReadings; reading++) {
    const read = seen(composed(withoutInvisible(withoutUnfitSigns(clean))));
    if (read === clean) break;
    clean = read;
  }
  return clean;
}

/** Bringing marks into order can leave a joiner behind another sign than it joined: what was cleaned is read again. */
const mostReadings = 4;

/** A text of one line, as a title. */
export function incomingLine(text: string): string {
  return onOneLine(incomingText(text));
}

/** What something is called or found by, as a name, a number, an address or a word to search for: all that it holds is seen. */
export function incomingName(text: string): string {
  if (isPlain(text)) return text;
  const shown = withoutUnfitSigns(text).replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return seen(composed(shown.replace(/[\s\u2800]+/g, " ").trim()));
}

/** Scripts whose letters take another shape by a joiner after them, or none. */
const joinedScripts = [
  ...[
    "Arabic",
    "Syriac",
    "Mandaic",
    "Nko",
    "Mongolian",
    "Devanagari",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Oriya",
  ],
  ...["Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Tibetan", "Myanmar", "Khmer"],
];
const joined = `[\\u064b-\\u065f\\u0670${joinedScripts.map((script) => `\\p{Script=${script}}`).join("")}]`;
const picture = "\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\ufe0f)?";

/** What invisible signs are part of: pictures of several, flags of countries' parts, joined letters, chosen forms. */
const wholes = [
  `${picture}(?:\\u200d${picture})+`,
  "\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,6}\\u{e007f}",
  `${joined}[\\u200c\\u200d]`,
  "[^\\p{Default_Ignorable_Code_Point}\\s]\\p{Variation_Selector}",
];
const wholeOrInvisible = new RegExp(`(${wholes.join("|")})|\\p{Default_Ignorable_Code_Point}`, "gu");

function withoutInvisible(text: string): string {
  return text.replace(wholeOrInvisible, "$1");
}

/**
 * More marks than these no letter of any script carries: piles of them are drawn over the lines around, and to bring
 * them into order takes a time that grows with the square of their number.
 */
const pile = /(\p{Mark}{10})\p{Mark}+/gu;

/** Letters and their marks as one sign where there is one; a text that would become longer by it is left. */
function composed(text: string): string {
  const legible = text.replace(pile, "$1");
  const normal = legible.normalize("NFC");
  return normal.length <= legible.length ? normal : legible;
}

const visible = /[^\s\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}\u2800]/u;

const seen = (text: string) => (visible.test(text) ? text : "");
