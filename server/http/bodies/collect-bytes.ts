import type { IncomingMessage } from "node:http";
import type { BodyRefusal } from "~/platform/http/sent-form";
import { bodyLimits } from "./body-limits";

export interface Allowance {
  /** Bytes that are kept. */
  readonly most: number;
  readonly milliseconds: number;
  /** Asked before more bytes are kept. */
  readonly mayKeep: (bytes: number) => boolean;
}

/**
 * The bytes of a body, never more in memory than allowed; or with which status they are refused; or null when nobody
 * waits for an answer any longer. What is somewhat too large is let past to its end, what is far too large or too slow is
 * not waited for.
 */
export function collectBytes(
  request: IncomingMessage,
  { most, milliseconds, mayKeep }: Allowance,
): Promise<Buffer | BodyRefusal | null> {
  const farTooMuch = most * bodyLimits.patience;
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    let refusal: BodyRefusal | null = null;
    const late = setTimeout(() => settle(refusal ?? 408), milliseconds).unref();
    const settle = (result: Buffer | BodyRefusal | null) => {
      clearTimeout(late);
      request.off("data", collect).off("end", whole).off("close", gone).off("error", gone);
      request.on("error", () => {});
      request.resume();
      parts.length = 0;
      resolve(result);
    };
    const collect = (part: Buffer) => {
      size += part.length;
      if (size > most) refusal ??= 413;
      else if (!refusal && !mayKeep(part.length)) refusal = 429;
      if (refusal) parts.length = 0;
      else parts.push(part);
      if (size > farTooMuch) settle(413);
    };
    const whole = () => settle(refusal ?? Buffer.concat(parts));
    const gone = () => settle(null);
    if (Number(request.headers["content-length"] ?? 0) > farTooMuch) return settle(413);
    request.on("data", collect).once("end", whole).once("close", gone).once("error", gone);
  });
}
