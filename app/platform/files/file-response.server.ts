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

/** A file as an answer in which nothing can run: always taken down, never shown in the page's place. What is not public is at closed addresses, which nobody keeps answers of. */
export function fileResponse(content: AsyncIterable<Uint8Array>, file: ServedFile): Response {
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType) ? file.mediaType : unknownType;
  return new Response(asRead(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename*=UTF-8''${encoded(file.fileName)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      ...(file.isPublic ? { "Cache-Control": "no-cache", ETag: `"${file.sha256}"` } : {}),
    },
  });
}

/** RFC 8187: everything but letters, digits and a few signs by its bytes. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** A stream that takes each piece when it is asked for, and lets go when nobody reads on. */
function asRead(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
