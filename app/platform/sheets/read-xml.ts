import { SaxesParser } from "saxes";
import { sheetLimits } from "./sheet-limits";
import { Unreadable } from "./unreadable";

export type Attributes = Readonly<Record<string, string>>;

/** Told of a part's elements as they come, by their names without prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Text between elements, in one piece or several. */
  text?(text: string): void;
  /** Whether nothing more is asked for: the rest of the part is left unread. */
  isDone?(): boolean;
}

const plain = { xmlns: false, position: false } as const;
type PlainParser = SaxesParser<typeof plain>;

/**
 * Reads XML piece by piece. Nothing is kept of it but the open elements, whose number is bounded, and there is no entity
 * but XML's own five. Throws `Unreadable`.
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = openParser(reader);
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= decoderOf(piece);
    feed(parser, decoded(decoder, piece));
    if (reader.isDone?.()) return;
  }
  feed(parser, null);
}

/** XML is in UTF-8, or in UTF-16 with its mark; letters in anything else are not guessed. */
function decoderOf([first, second]: Uint8Array): TextDecoder {
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff && "utf-16be";
  return new TextDecoder(wide || "utf-8", { fatal: true });
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new Unreadable("fileBroken");
  }
}

function feed(parser: PlainParser, text: string | null): void {
  try {
    parser.write(text ?? "");
    if (text === null) parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("fileBroken");
  }
}

function openParser(reader: XmlReader): PlainParser {
  const parser = new SaxesParser<typeof plain>(plain);
  let depth = 0;
  let attributes = 0;
  parser.on("doctype", () => {
    throw new Unreadable("fileBroken");
  });
  parser.on("opentagstart", ({ name }) => {
    attributes = 0;
    depth += 1;
    const isLong = name.length > sheetLimits.nameCharacters;
    if (isLong || depth > sheetLimits.depth) throw new Unreadable("fileTooHeavy");
  });
  parser.on("attribute", ({ name, value }) => {
    attributes += 1;
    const isLong = name.length + value.length > sheetLimits.nameCharacters;
    if (isLong || attributes > sheetLimits.attributes) throw new Unreadable("fileTooHeavy");
  });
  parser.on("opentag", (tag) => reader.open(localName(tag.name), tag.attributes));
  parser.on("closetag", (tag) => {
    depth -= 1;
    reader.close(localName(tag.name));
  });
  if (reader.text) parser.on("text", (text) => reader.text?.(text));
  if (reader.text) parser.on("cdata", (text) => reader.text?.(text));
  return parser;
}

/** A name without its prefix, which the producers of workbooks choose freely. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
