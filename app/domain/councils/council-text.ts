import { incomingText } from "~/kernel/incoming-text";

/** The texts a council writes itself, one Markdown file each per language. */
export const textNames = ["welcome", "about", "accessibility", "personal-data"] as const;
export type TextName = (typeof textNames)[number];

export type Inline = { readonly text: string; readonly href?: string };
export type TextBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly inline: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] };

/** A council's text: its one `#` heading, its first paragraph as lede, and the rest. */
export type CouncilText = {
  readonly heading: string;
  readonly lede: readonly Inline[];
  readonly blocks: readonly TextBlock[];
};

/**
 * Reads the little Markdown that a council's texts may use: `#`, `##` and `###` headings, paragraphs,
 * `- ` lists and `[text](address)` links. Everything else stands as it was typed; HTML is never passed on.
 * Answers null when the text doesn't begin with a `#` heading followed by a paragraph.
 */
export function parseCouncilText(markdown: string): CouncilText | null {
  const [heading, lede, ...blocks] = parseBlocks(markdown);
  if (heading?.kind !== "heading" || heading.level !== 1 || lede?.kind !== "paragraph") return null;
  if (blocks.some((block) => block.kind === "heading" && block.level === 1)) return null;
  return { heading: heading.text, lede: lede.inline, blocks };
}

function parseBlocks(markdown: string): TextBlock[] {
  return incomingText(markdown)
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== "")
    .map(parseBlock);
}

function parseBlock(chunk: string): TextBlock {
  const heading = /^(#{1,3}) +([^\n]+)$/.exec(chunk);
  if (heading) return { kind: "heading", level: levelOf(heading[1] ?? ""), text: (heading[2] ?? "").trim() };
  if (/^- /.test(chunk)) {
    const items = chunk.split(/\n(?=- )/).map((item) => parseInline(item.slice(2)));
    return { kind: "list", items };
  }
  return { kind: "paragraph", inline: parseInline(chunk) };
}

const levelOf = (marks: string): 1 | 2 | 3 => (marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3);

/** Only `https:`, `mailto:` and addresses on the same site (`/…`) become links. */
function parseInline(raw: string): Inline[] {
  const text = raw.replace(/\s*\n\s*/g, " ").trim();
  const inline: Inline[] = [];
  let at = 0;
  for (const link of text.matchAll(/\[([^\]]+)\]\(((?:https:\/\/|mailto:|\/(?![/\\]))[^\s)]+)\)/g)) {
    if (link.index > at) inline.push({ text: text.slice(at, link.index) });
    inline.push({ text: link[1] ?? "", href: link[2] ?? "" });
    at = link.index + link[0].length;
  }
  if (at < text.length) inline.push({ text: text.slice(at) });
  return inline;
}
