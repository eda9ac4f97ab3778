import type { ErrorRequestHandler } from "express";
import type { Platform } from "~/platform/http/platform";
import type { Trace } from "~/platform/log/log";

/** Answers where no page can be made: an address that can't be read, or a fault in front of the pages. */
export function lastResort({ log }: Platform): ErrorRequestHandler {
  return (error: { status?: number } | undefined, _request, response, next) => {
    if (response.headersSent) return next(error);
    const trace = response.locals.trace as Trace;
    const status = error?.status ?? 500;
    response.status(status).type("text/plain");
    if (status < 500) {
      response.send("Adressen går inte att läsa.\nThe address can't be read.\n");
      return;
    }
    log.error({ ...trace, err: error }, "failed");
    response.send(`Något gick fel. Something went wrong.\n${trace.requestId}\n`);
  };
}
