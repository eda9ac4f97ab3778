import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";

const squeeze = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/** A page's bytes, ready to send in each encoding. `stamp` says of which version and day it is. */
export interface FinishedPage {
  stamp: string;
  contentType: string;
  /** Digest of the page; with the encoding it makes a strong entity tag. */
  digest: string;
  bytes: Record<Encoding, Buffer>;
}

export async function finishPage(contentType: string, body: Buffer, stamp: string): Promise<FinishedPage> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, zipped] = await Promise.all([
    squeeze.brotli(body, { params }),
    squeeze.gzip(body, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { stamp, contentType, digest, bytes: { br, gzip: zipped, identity: body } };
}

export function entityTag(page: FinishedPage, encoding: Encoding): string {
  return `"${page.digest}-${encoding}"`;
}

export interface PageStore {
  get(key: string): FinishedPage | undefined;
  set(key: string, page: FinishedPage): void;
  /** Bytes that are kept. */
  size(): number;
}

/**
 * Finished pages by address, at most `maxBytes` in all; those unused for longest give way. Pages of a named day, of which
 * there are as many as days, share an eighth: however many are asked for, the others stay.
 */
export function openPageStore(maxBytes: number, namesDay: (key: string) => boolean): PageStore {
  const [dated, others] = [openShare(maxBytes / 8), openShare((maxBytes * 7) / 8)];
  const shareOf = (key: string) => (namesDay(key) ? dated : others);
  return {
    get: (key) => shareOf(key).get(key),
    set: (key, page) => void shareOf(key).set(key, page),
    size: () => dated.calculatedSize + others.calculatedSize,
  };
}

function openShare(bytes: number): LRUCache<string, FinishedPage> {
  const maxBytes = Math.floor(bytes);
  return new LRUCache({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 4)),
    sizeCalculation: ({ bytes }, key) =>
      key.length + encodings.reduce((sum, encoding) => sum + bytes[encoding].length, 200),
  });
}
