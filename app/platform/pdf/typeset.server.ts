import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { LRUCache } from "lru-cache";
import { canonicalJson, fingerprintOfText, type Json } from "~/kernel/fingerprint";
import { type Fonts, fontFamilies, readFonts } from "./fonts.server";
import { settableText } from "./settable-text";

/**
 * A document to typeset: Typst source that reads its texts with `json(bytes(sys.inputs.data))`. It names no font, and
 * says at its end what a sign in numbers is when `sys.inputs.written-out` is `"yes"`.
 */
export interface Manuscript {
  source: string;
  /** Plain data; texts in it are never read as Typst markup. */
  data: Json;
}

/** Bytes of finished documents that a process keeps at most. */
const keptBytes = 24 * 1024 * 1024;

const finished = new LRUCache<string, Buffer>({ maxSize: keptBytes, sizeCalculation: (pdf) => pdf.length });
let press: { compiler: NodeCompiler; fonts: Fonts } | null = null;

/**
 * Sets a manuscript as PDF/UA-1: tagged, with language and title; Typst refuses a document that would not be
 * accessible (a picture without words, a table without heads). Any text can be set: the fonts are the program's own, and
 * what they lack is written out in numbers. The same manuscript gives the same bytes, and is kept. Takes some ten
 * milliseconds of the processor: call it outside transactions.
 */
export function typesetPdf({ source, data }: Manuscript): Buffer {
  const content = canonicalJson(data);
  const key = fingerprintOfText(`${source}\n${content}`);
  const kept = finished.get(key);
  if (kept) return kept;
  press ??= openPress();
  const { compiler, fonts } = press;
  let isWrittenOut = false;
  const texts: Json = JSON.parse(content, (_name, value) => {
    if (typeof value !== "string") return value;
    const settable = settableText(value, fonts.coverages);
    isWrittenOut ||= settable.isWrittenOut;
    return settable.text;
  });
  const families = fontFamilies.map((family) => `"${family}"`).join(", ");
  const pdf = compiler.pdf(
    {
      mainFileContent: `#set text(font: (${families}), fallback: false)\n${source}`,
      inputs: { data: JSON.stringify(texts), "written-out": isWrittenOut ? "yes" : "no" },
    },
    { pdfStandard: "ua-1", pdfTags: true },
  );
  compiler.evictCache(10);
  finished.set(key, pdf);
  return pdf;
}

function openPress() {
  const fonts = readFonts();
  return { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts.blobs] }] }), fonts };
}
