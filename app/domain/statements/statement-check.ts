import { canonicalPasted, canonicalStatement, type StatementText } from "./statement-canonical";
import { cleanLine, linesOf } from "./statement-text";

/** How a pasted text stands to a statement. */
export type TextCheck =
  | { readonly kind: "empty" }
  /** The same text: it has the same fingerprint. */
  | { readonly kind: "same" }
  /** Every word in the same order, but paragraphs or lists were lost on the way, as in a copy from a PDF. */
  | { readonly kind: "same-words" }
  /** Word for word the text, without its title or its addressees. */
  | { readonly kind: "same-body" }
  /** The first words that differ; an empty one means that the text ends there. */
  | { readonly kind: "different"; readonly published: string; readonly pasted: string };

/** Compares a text that someone pastes with the text of a statement. */
export function checkText(pasted: string, statement: StatementText): TextCheck {
  if (cleanLine(pasted) === "") return { kind: "empty" };
  const whole = canonicalStatement(statement);
  if (canonicalPasted(pasted) === whole) return { kind: "same" };
  const words = wordsOf(pasted);
  if (isSame(words, wordsOf(whole))) return { kind: "same-words" };
  if (isSame(words, wordsOf(statement.body))) return { kind: "same-body" };
  return { kind: "different", ...firstDifference(wordsOf(whole), words) };
}

/** The words without what lines, lists and hyphens at line ends add or take away. */
function wordsOf(text: string): readonly string[] {
  return linesOf(text)
    .map((line) => line.replace(/^(\d{1,3}[.)]|[-*•·→])( |$)/, ""))
    .join(" ")
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
