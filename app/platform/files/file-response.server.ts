import type { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { unknownType } from "./sniff-type.server";

export interface ServedFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Anyone may read it. */
  readonly isPublic: boolean;
}

/** A file as an answer in which nothing can run: always taken down, never shown in the page's place. */
export function fileResponse(content: Readable, file: ServedFile): Response {
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType) ? file.mediaType : unknownType;
  return new Response(createReadableStreamFromReadable(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename*=UTF-8''${encoded(file.fileName)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": file.isPublic ? "no-cache" : "private, no-store",
      ...(file.isPublic ? { ETag: `"${file.sha256}"` } : {}),
    },
  });
}

/** RFC 8187: everything but letters, digits and a few signs by its bytes. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
