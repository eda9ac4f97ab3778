/** A piece of a page's text with the language that it is marked with. */
export interface TextPiece {
  text: string;
  lang: string;
}

const empty = new Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

const readSigns = (text: string) => text.replace(/&(#x27|\w+);/g, (whole, name) => signs[name] ?? whole);

/** The texts of a page's body in order, as React writes them: every element is closed, texts beside each other are held apart. */
export function textPieces(html: string): TextPiece[] {
  const body = html
    .slice(html.indexOf("<body"), html.indexOf("</body>") + "</body>".length)
    .replace(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<!--.*?-->/gs, "<!>");
  const pageLang = /<html[^>]*\slang="(\w+)"/.exec(html)?.[1] ?? "";
  const open = [pageLang];
  const pieces: TextPiece[] = [];
  for (const [, tag, text] of body.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    const lang = open.at(-1) ?? "";
    if (text?.trim()) pieces.push({ text: readSigns(text).trim(), lang });
    const [, closes, name = ""] = /^<(\/?)(\w+)/.exec(tag ?? "") ?? [];
    if (closes) open.pop();
    else if (name && !empty.has(name) && !tag?.endsWith("/>")) {
      open.push(/\slang="(\w+)"/.exec(tag ?? "")?.[1] ?? lang);
    }
  }
  if (open.length !== 1) throw new Error(`${open.length - 1} elements of the page are not closed`);
  return pieces;
}
