import type { RequestHandler } from "express";
import { withoutLinkKey } from "~/platform/http/link-address";
import type { Platform } from "~/platform/http/platform";
import { type Trace, withTrace } from "~/platform/log/log";

/** One line per request, after its answer: no query strings and no keys of links, which open something. All lines of a request carry its trace. */
export function logRequests({ log }: Platform): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    const { method } = request;
    const path = withoutLinkKey(request.path);
    const trace: Trace = { requestId: response.locals.requestId as string };
    response.locals.trace = trace;
    response.on("finish", () => {
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      const status = response.statusCode;
      const line = { ...trace, method, path, status, milliseconds };
      const level = status >= 500 ? "error" : "info";
      if (!path.startsWith("/assets/") && !path.startsWith("/health/")) {
        log[level]({ ...line, cache: response.get("X-Cache") }, "request");
      }
    });
    withTrace(trace, next);
  };
}
