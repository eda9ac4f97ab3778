import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { LRUCache } from "lru-cache";
import { canonicalJson, fingerprintOfText, type Json } from "~/domain/kernel/fingerprint";

/** A document to typeset: Typst source that reads its texts with `json(bytes(sys.inputs.data))`. */
export interface Manuscript {
  source: string;
  /** Plain data; texts in it are never read as Typst markup. */
  data: Json;
}

/** Bytes of finished documents that a process keeps at most. */
const keptBytes = 24 * 1024 * 1024;

const finished = new LRUCache<string, Buffer>({ maxSize: keptBytes, sizeCalculation: (pdf) => pdf.length });
let compiler: NodeCompiler | null = null;

/**
 * Sets a manuscript as PDF/UA-1: tagged, with language and title; Typst refuses a document that would not be
 * accessible (a picture without words, a table without heads). The same manuscript gives the same bytes, and
 * is kept. Takes some ten milliseconds of the processor: call it outside transactions.
 */
export function typesetPdf({ source, data }: Manuscript): Buffer {
  const content = canonicalJson(data);
  const key = fingerprintOfText(`${source}\n${content}`);
  const kept = finished.get(key);
  if (kept) return kept;
  compiler ??= NodeCompiler.create();
  const pdf = compiler.pdf(
    { mainFileContent: source, inputs: { data: content } },
    { pdfStandard: "ua-1", pdfTags: true },
  );
  compiler.evictCache(10);
  finished.set(key, pdf);
  return pdf;
}
