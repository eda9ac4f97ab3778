import type { RequestHandler } from "express";
import type { Platform } from "~/platform/http/platform";
import type { Site } from "~/platform/http/site";

/** One line per request, after its answer: no query strings, which may carry tokens. */
export function logRequests({ log }: Platform): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    const { method, path } = request;
    response.on("finish", () => {
      const site = response.locals.site as Site | undefined;
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      const status = response.statusCode;
      const line = { requestId: response.locals.requestId as string, method, path, status, milliseconds };
      const level = status >= 500 ? "error" : "info";
      if (!path.startsWith("/assets/") && !path.startsWith("/health/")) {
        log[level]({ ...line, council: site?.council?.id, cache: response.get("X-Cache") }, "request");
      }
    });
    next();
  };
}
