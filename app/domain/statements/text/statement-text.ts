/** A part of a text: a paragraph, or a list. No markup inside. */
export type TextBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "numbered"; readonly items: readonly string[] }
  | { readonly kind: "bulleted"; readonly items: readonly string[] };

const numberedItem = /^\d{1,3}[.)]\s+(?=\S)/;
const bulletedItem = /^[-*•·→]\s+(?=\S)/;
/** A mark whose item stands on the next line, as programs leave it in a copied list. */
const loneMark = /^(\d{1,3}[.)]|[-*•·→])$/;

type Line =
  | { readonly kind: "numbered" | "bulleted" | "plain"; readonly text: string }
  | { readonly kind: "blank" };

/**
 * Reads a statement's text: paragraphs are separated by a blank line, a line that begins with `1.` or `-`
 * is an item of a list, and a line end within a paragraph or an item is a space. The same parts make
 * the page, the PDF and the canonical form.
 */
export function parseText(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let isContinuing = false;
  for (const line of joinLoneMarks(linesOf(text)).map(readLine)) {
    if (line.kind === "blank") {
      isContinuing = false;
      continue;
    }
    const last = blocks.at(-1);
    if (line.kind === "plain") {
      if (last && isContinuing) blocks[blocks.length - 1] = continued(last, line.text);
      else blocks.push({ kind: "paragraph", text: line.text });
    } else if (last?.kind === line.kind) {
      blocks[blocks.length - 1] = { kind: line.kind, items: [...last.items, line.text] };
    } else {
      blocks.push({ kind: line.kind, items: [line.text] });
    }
    isContinuing = true;
  }
  return blocks;
}

/** Writes the parts as text in one way only, ready to be read back. */
export function writeText(blocks: readonly TextBlock[]): string {
  return blocks.map(writeBlock).join("\n\n");
}

/** One line with single spaces: hard spaces, tabs and invisible characters from other programs are not part of the text. */
export function cleanLine(line: string): string {
  return line
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

/** The lines of a text, each cleaned. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map(cleanLine);
}

function joinLoneMarks(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (line !== "" && last !== undefined && loneMark.test(last))
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function readLine(text: string): Line {
  if (text === "") return { kind: "blank" };
  if (numberedItem.test(text)) return { kind: "numbered", text: text.replace(numberedItem, "") };
  if (bulletedItem.test(text)) return { kind: "bulleted", text: text.replace(bulletedItem, "") };
  return { kind: "plain", text };
}

function continued(block: TextBlock, text: string): TextBlock {
  if (block.kind === "paragraph") return { kind: "paragraph", text: `${block.text} ${text}` };
  const items = [...block.items.slice(0, -1), `${block.items.at(-1) ?? ""} ${text}`];
  return { kind: block.kind, items };
}

function writeBlock(block: TextBlock): string {
  if (block.kind === "paragraph") return block.text;
  const mark = (index: number) => (block.kind === "numbered" ? `${index + 1}.` : "-");
  return block.items.map((item, index) => `${mark(index)} ${item}`).join("\n");
}
