import MarkdownIt, { type Token } from "markdown-it";
import { incomingText } from "./incoming-text";

/** A run of text. Only addresses of `https:`, `mailto:` and the same site (`/…`) become links. */
export type Inline = {
  readonly text: string;
  readonly href?: string;
  readonly strong?: true;
  readonly emphasis?: true;
};

/** Levels from 1; what is deeper than 3 is 3. The items of a list within a list follow the item that holds it. */
export type TextBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly inline: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered?: true; readonly items: readonly (readonly Inline[])[] };

/** The Markdown that people may write. All else stands as it was typed; HTML is text, and pictures are left out. */
const markdown = new MarkdownIt("zero", { html: false }).enable([
  "heading",
  "list",
  "link",
  "image",
  "emphasis",
]);
markdown.validateLink = (address) => /^(https:\/\/|mailto:|\/(?!\/|\\|%5c))/i.test(address);

/** Reads headings, paragraphs, `- ` and `1.` lists, links, *emphasis* and **strong** into blocks that pages render. */
export function readRichText(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const lists: Inline[][][] = [];
  let heading: 1 | 2 | 3 | null = null;
  for (const token of markdown.parse(incomingText(text), {})) {
    if (token.type === "heading_open") heading = levelOf(token.tag);
    else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
      const outer = lists.at(-1);
      lists.push(outer ?? []);
      if (!outer) {
        const ordered = token.type === "ordered_list_open" ? { ordered: true as const } : {};
        blocks.push({ kind: "list", ...ordered, items: lists[0] ?? [] });
      }
    } else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") lists.pop();
    else if (token.type === "list_item_open") lists.at(-1)?.push([]);
    else if (token.type === "inline") {
      const inline = inlineOf(token.children ?? []);
      const item = lists.at(-1)?.at(-1);
      if (item) item.push(...(item.length > 0 ? [{ text: " " }] : []), ...inline);
      else if (heading !== null) blocks.push({ kind: "heading", level: heading, text: plain(inline) });
      else blocks.push({ kind: "paragraph", inline });
      heading = null;
    }
  }
  return blocks;
}

function levelOf(tag: string): 1 | 2 | 3 {
  const level = Number(tag.slice(1));
  return level === 1 || level === 2 ? level : 3;
}

const plain = (inline: readonly Inline[]) => inline.map(({ text }) => text).join("");

function inlineOf(tokens: readonly Token[]): Inline[] {
  const parts: Inline[] = [];
  let marks: Omit<Inline, "text"> = {};
  for (const token of tokens) {
    if (token.type === "link_open") marks = { ...marks, href: String(token.attrGet("href") ?? "") };
    else if (token.type === "strong_open") marks = { ...marks, strong: true };
    else if (token.type === "em_open") marks = { ...marks, emphasis: true };
    else if (token.type === "link_close") marks = without(marks, "href");
    else if (token.type === "strong_close") marks = without(marks, "strong");
    else if (token.type === "em_close") marks = without(marks, "emphasis");
    else if (token.type !== "image") add(parts, token.content.replace(/\s*\n\s*/g, " "), marks);
  }
  return parts;
}

function without(marks: Omit<Inline, "text">, gone: keyof Omit<Inline, "text">): Omit<Inline, "text"> {
  const { [gone]: _gone, ...rest } = marks;
  return rest;
}

/** Text that goes on with the same marks belongs to the run before it. */
function add(parts: Inline[], text: string, marks: Omit<Inline, "text">): void {
  const last = parts.at(-1);
  const same =
    last?.href === marks.href && last?.strong === marks.strong && last?.emphasis === marks.emphasis;
  if (last && same) parts[parts.length - 1] = { ...last, text: last.text + text };
  else if (text !== "") parts.push({ text, ...marks });
}
