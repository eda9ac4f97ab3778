import { outgoingText } from "~/kernel/text/outgoing-text";
import type { Coverage } from "./font-coverage";

const plain = /^[\n -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u2192]*$/;
const invisible = /^[\p{Default_Ignorable_Code_Point}]$/u;
const ofOwnUse = /^\p{Private_Use}$/u;

export interface SettableText {
  readonly text: string;
  /** Some sign is written out by its number. */
  readonly isWrittenOut: boolean;
}

/**
 * Gives the text as it can be set with some fonts. What no font has is written out by its numbers in Unicode, as
 * `[U+4F60]`, since a typesetter that makes accessible documents refuses a sign that nobody can see. A letter with its
 * marks, or a picture of several, is set in one font or written out whole.
 */
export function settableText(text: string, fonts: readonly Coverage[]): SettableText {
  const safe = outgoingText(text).replaceAll("\t", " ").normalize("NFC");
  if (plain.test(safe)) return { text: safe, isWrittenOut: false };
  const parts: { text: string; lacking: boolean }[] = [];
  for (const { segment } of new Intl.Segmenter("sv", { granularity: "grapheme" }).segment(safe)) {
    const signs = [...segment].filter(
      (sign) => !invisible.test(sign) || fonts.some((font) => has(font, sign)),
    );
    const lacking = !fonts.some((font) => signs.every((sign) => sign === "\n" || has(font, sign)));
    const written = lacking
      ? signs
          .filter((sign) => !invisible.test(sign))
          .map(numberOf)
          .join(" ")
      : signs.join("");
    const last = parts.at(-1);
    if (last?.lacking && lacking) last.text += ` ${written}`;
    else parts.push({ text: written, lacking });
  }
  return {
    text: parts.map((part) => (part.lacking ? `[${part.text}]` : part.text)).join(""),
    isWrittenOut: parts.some(({ lacking }) => lacking),
  };
}

function has(font: Coverage, sign: string): boolean {
  return !ofOwnUse.test(sign) && font(sign.codePointAt(0) ?? 0);
}

const numberOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
