import { request } from "node:http";

export interface BodyAnswer {
  status: number;
  allow: string | undefined;
  text: string;
}

/** What is sent: a whole body, or pieces without a length that is told beforehand. */
export interface BodySent {
  method?: string;
  headers?: Record<string, string>;
  body?: Uint8Array | string | readonly (Uint8Array | string)[];
}

export const formType = { "content-type": "application/x-www-form-urlencoded" };

/** Sends a body as it is, and reads the answer also when it comes before the body's end. */
export function sendBody(
  address: string,
  { method = "POST", headers = {}, body }: BodySent,
): Promise<BodyAnswer> {
  return new Promise((resolve, reject) => {
    let answered = false;
    const pieces = body === undefined ? [] : Array.isArray(body) ? body : [body as Uint8Array | string];
    const whole = pieces.length === 1 && !Array.isArray(body) ? Buffer.byteLength(pieces[0] ?? "") : null;
    const length: Record<string, string> = whole === null ? {} : { "content-length": String(whole) };
    const sent = request(address, { method, headers: { ...length, ...headers }, agent: false });
    sent.on("response", async (answer) => {
      answered = true;
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      const text = Buffer.concat(parts).toString();
      resolve({ status: answer.statusCode ?? 0, allow: answer.headers.allow, text });
      sent.destroy();
    });
    sent.on("error", (error) => answered || reject(error));
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}
