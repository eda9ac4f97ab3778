import { Readable } from "node:stream";
import type { Request, RequestHandler } from "express";

/**
 * Hands Remix the request with its body taken away: routes get what was read of it (`sentForm`), and nothing waits for
 * bytes that have been read or refused.
 */
export function withoutBody(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const nothing = Readable.from([]);
    const readable = ["on", "once", "off", "removeListener", "pause", "resume", "destroy"] as const;
    const own = Object.fromEntries(
      readable.map((name) => [name, { value: (nothing[name] as () => unknown).bind(nothing) }]),
    );
    return handler(Object.create(request, own) as Request, response, next);
  };
}
