import type { Language } from "~/kernel/language";
import { type Inline, readRichText, type TextBlock } from "~/kernel/text/rich-text";

/** The texts a council writes itself, one Markdown file each per language. */
export const textNames = ["welcome", "about", "accessibility", "personal-data"] as const;
export type TextName = (typeof textNames)[number];

/** A council's text: its one `#` heading, its first paragraph as lede, and the rest. */
export type CouncilText = {
  readonly heading: string;
  readonly lede: readonly Inline[];
  readonly blocks: readonly TextBlock[];
};

/** A council's own texts, per language. */
export type CouncilTexts = { readonly [language in Language]?: Readonly<Record<TextName, CouncilText>> };

/** Reads a council's text. Answers null when it doesn't begin with a `#` heading followed by a paragraph. */
export function parseCouncilText(markdown: string): CouncilText | null {
  const [heading, lede, ...blocks] = readRichText(markdown);
  if (heading?.kind !== "heading" || heading.level !== 1 || lede?.kind !== "paragraph") return null;
  if (blocks.some((block) => block.kind === "heading" && block.level === 1)) return null;
  return { heading: heading.text, lede: lede.inline, blocks };
}
