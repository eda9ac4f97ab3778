import { type IncomingHttpHeaders, request } from "node:http";

/** An answer as it came over the wire, still compressed. */
export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** Asks as the wire lets one: with any `Host` and any headers, following nothing. A body is sent as a form. */
export function rawAnswer(
  address: string,
  headers: Record<string, string> = {},
  { method = "GET", body = "" } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const form = body ? { "content-type": "application/x-www-form-urlencoded" } : {};
    const asked = request(address, { method, headers: { ...form, ...headers } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) });
    });
    asked.on("error", reject).end(body);
  });
}
