import type { Response } from "express";

/** What was answered, held back from the visitor. */
export interface Captured {
  status: number;
  contentType: string;
  body: Buffer;
  setsCookie: boolean;
}

/**
 * Holds an answer back: what is written is kept, nothing is sent. Resolves when the answer ends; from then on
 * the response is as before, with its headers still open. Rejects when the visitor has gone.
 */
export function captureAnswer(response: Response): Promise<Captured> {
  const { write, end, writeHead } = response;
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string") {
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    } else if (chunk instanceof Uint8Array) {
      chunks.push(Buffer.from(chunk));
    }
  };
  const call = (...candidates: unknown[]) => {
    for (const done of candidates) if (typeof done === "function") done();
  };
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("The visitor has gone"));
    response.once("close", gone);
    const hold = {
      writeHead: (status: number) => {
        response.statusCode = status;
        return response;
      },
      write: (chunk: unknown, encoding?: unknown, done?: unknown) => {
        keep(chunk, encoding);
        call(encoding, done);
        return true;
      },
      end: (chunk?: unknown, encoding?: unknown, done?: unknown) => {
        keep(chunk, encoding);
        response.off("close", gone);
        Object.assign(response, { write, end, writeHead });
        resolve({
          status: response.statusCode,
          contentType: String(response.get("Content-Type") ?? ""),
          body: Buffer.concat(chunks),
          setsCookie: response.hasHeader("Set-Cookie"),
        });
        call(chunk, encoding, done);
        return response;
      },
    };
    Object.assign(response, hold);
  });
}
