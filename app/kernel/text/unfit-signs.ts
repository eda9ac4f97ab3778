/**
 * No sign of a text that people read: controls other than tab and line end, halves of a pair, what Unicode has set
 * aside as no character, marks of annotation, and marks that turn the direction of reading for what stands after them.
 */
const unfit =
  /(?![\t\n])[\p{Control}\p{Noncharacter_Code_Point}\p{Surrogate}\u202a-\u202e\u2066-\u206f\ufff9-\ufffc\ufeff]/gu;

const lineEnds = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** Bullets and arrows that word processors write as signs of their own fonts. */
const ownBullets: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  "\uf0e0": "→",
};

/** The text with only signs that every format can hold, and `\n` as its one kind of line end. Never longer. */
export function withoutUnfitSigns(text: string): string {
  return text
    .replace(lineEnds, "\n")
    .replace(unfit, "")
    .replace(/[\uf0a7\uf0b7\uf0d8\uf0e0\uf0fc]/g, (sign) => ownBullets[sign] ?? sign);
}

/** On one line: a line end or a tab, with the space around it, is one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\n\t]/.test(space) ? " " : space)).trim();
}

const plainWords = /^(?:[a-z0-9åäöé.,()'&/:_-]+(?: [a-z0-9åäöé.,()'&/:_-]+)*)?$/i;

/** Words of common letters with single spaces: nothing in them is to be cleaned. Most names are, and lists are long. */
export const isPlain = (text: string): boolean => plainWords.test(text);
