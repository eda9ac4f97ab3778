import { canonicalPasted, canonicalStatement, type StatementText } from "./statement-canonical";
import { linesOf } from "./statement-text";

/** How a pasted text stands to a statement. */
export type TextCheck =
  | { readonly kind: "empty" }
  /** The same text: it has the same fingerprint. */
  | { readonly kind: "same" }
  /** Every word in the same order, but paragraphs or lists were lost on the way, as in a copy from a PDF. */
  | { readonly kind: "same-words" }
  /** Word for word the text, without its title or its addressees. */
  | { readonly kind: "same-body" }
  /**
   * All words of its text stand together in what was pasted, with so many words around that are no part of it. `titled`
   * when its title is among them or stands somewhere around: another may have been put above the text.
   */
  | { readonly kind: "within"; readonly around: number; readonly titled: boolean }
  /** The first words that differ; an empty one means that the text ends there. */
  | { readonly kind: "different"; readonly published: string; readonly pasted: string };

/** A pasted text, read once to be compared with many statements. */
export type PastedText = {
  readonly canonical: string;
  readonly words: readonly string[];
  readonly flow: string;
};

export function readPasted(pasted: string): PastedText {
  const canonical = canonicalPasted(pasted);
  const words = wordsOf(pasted);
  return { canonical, words, flow: flowOf(words) };
}

/** Compares a text that someone pastes with the text of a statement. */
export function checkText(pasted: PastedText, statement: StatementText): TextCheck {
  if (pasted.words.length === 0) return { kind: "empty" };
  const whole = canonicalStatement(statement);
  if (pasted.canonical === whole) return { kind: "same" };
  const wholeWords = wordsOf(whole);
  if (isSame(pasted.words, wholeWords)) return { kind: "same-words" };
  const body = wordsOf(statement.body);
  const titled = [...wordsOf(statement.title), ...body];
  if (isSame(pasted.words, body) || isSame(pasted.words, titled)) return { kind: "same-body" };
  const parts = [wholeWords, titled, body].filter((words) => words.length >= fewestWithin);
  const within = parts.find((words) => pasted.flow.includes(flowOf(words)));
  if (within) {
    const titled = pasted.flow.includes(flowOf(wordsOf(statement.title)));
    return { kind: "within", around: pasted.words.length - within.length, titled };
  }
  return { kind: "different", ...firstDifference(wholeWords, pasted.words) };
}

/** Fewer words than these stand together in texts that have nothing to do with each other. */
const fewestWithin = 5;

/** Words in their order, none of them part of another. */
const flowOf = (words: readonly string[]) => ` ${words.join(" ")} `;

/** What stands at the foot of each page of a statement's PDF: `…, Uttalande 2026:3 Sida 1 (2)`. */
const pageFoot = /^.{1,160}, \S{1,40} \d{4}:\d{1,4} \S{1,12} \d{1,3} \(\d{1,3}\)$/;

/** The words without what lines, lists and hyphens at line ends add or take away. */
function wordsOf(text: string): readonly string[] {
  return linesOf(text.normalize("NFKC").replaceAll("\f", "\n"))
    .filter((line) => !pageFoot.test(line))
    .map((line) => line.replace(/^(\d{1,3}[.)]|[-*•·→])( |$)/, ""))
    .join("\n")
    .replace(/(?<=\p{L}-)\n(?=\p{L})/gu, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

const shownWords = 6;

function firstDifference(published: readonly string[], pasted: readonly string[]) {
  const place = published.findIndex((word, index) => word !== pasted[index]);
  const from = place < 0 ? published.length : place;
  const shown = (words: readonly string[]) => words.slice(from, from + shownWords).join(" ");
  return { published: shown(published), pasted: shown(pasted) };
}
