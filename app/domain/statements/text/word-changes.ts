import { type Change, diffLines, diffWordsWithSpace } from "diff";

/** A run of words that stands, was struck or was added. */
export type WordChange = { readonly kind: "same" | "struck" | "added"; readonly text: string };

/** Steps from one text to the other that are looked for: their time grows with the square of their number. */
const limit = { maxEditLength: 800 };

/** The words that changed; of texts that share little, the lines; of texts that share nothing, all. */
function changesBetween(before: string, after: string): Pick<Change, "value" | "added" | "removed">[] {
  return (
    diffWordsWithSpace(before, after, limit) ??
    diffLines(before, after, limit) ?? [
      { value: before, added: false, removed: true },
      { value: after, added: true, removed: false },
    ]
  );
}

/**
 * What changed between two canonical texts, in words, line by line of the result; a struck line end joins the
 * struck words to the line where they stood. Without an earlier text everything simply stands.
 */
export function wordChanges(before: string | null, after: string): WordChange[][] {
  const parts =
    before === null ? [{ value: after, added: false, removed: false }] : changesBetween(before, after);
  const lines: WordChange[][] = [[]];
  for (const { value, added, removed } of parts) {
    const kind = added ? "added" : removed ? "struck" : "same";
    const [first = "", ...rest] = removed ? [value.replace(/\n+/g, " ")] : value.split("\n");
    if (first !== "") lines.at(-1)?.push({ kind, text: first });
    for (const text of rest) lines.push(text === "" ? [] : [{ kind, text }]);
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
}
