import type { NextFunction, Request, RequestHandler, Response } from "express";
import { Counter, Gauge, type Registry } from "prom-client";
import { type Clock, todayOf } from "~/kernel/clock";
import { hasSessionCookie } from "~/platform/http/cookies";
import { dayInAddress } from "~/platform/http/public-address";
import type { PublicVersions } from "~/platform/http/public-versions.server";
import type { Site } from "~/platform/http/site";
import { captureAnswer } from "./page-cache-capture";
import { chooseEncoding, hasTag, isCacheable, pageKey } from "./page-cache-key";
import { entityTag, type FinishedPage, finishPage, openPageStore } from "./page-cache-store";

export interface PageCacheParts {
  versions: PublicVersions;
  clock: Clock;
  metrics: Registry;
  /** Bytes of finished pages kept in memory. */
  maxBytes?: number;
}

type Result = "hit" | "miss" | "stale" | "bypass";

/** What came of rendering: a page to send, or null when the answer was not one to keep. */
type Rendered = { page: FinishedPage; result: Result } | null;

/**
 * Serves finished public pages before Remix is asked. A page is fresh while its council's public version and the
 * Swedish day are those it was made on; otherwise it is made anew, once however many ask at the same time. While
 * the database is down the last page goes on being served, marked `X-Cache: stale`. One who is signed in always gets the
 * page anew, so that they see at once what they have published, and the last one only when there is no other.
 */
export function pageCache({
  versions,
  clock,
  metrics,
  maxBytes = 64 * 2 ** 20,
}: PageCacheParts): RequestHandler {
  const pages = openPageStore(maxBytes, (key) => dayInAddress(key) !== undefined);
  const flights = new Map<string, Promise<Rendered>>();
  const count = countResults(metrics, pages.size);

  const stampOf = ({ council }: Site) =>
    `${council ? versions.of(council.id) : versions.total()} ${todayOf(clock)}`;

  /** Lets the rest of the server answer, holds the answer back, and keeps it when it is a page. */
  async function render(
    key: string,
    stamp: string,
    response: Response,
    next: NextFunction,
  ): Promise<Rendered> {
    const captured = captureAnswer(response);
    next();
    const { status, contentType, body, setsCookie } = await captured;
    const old = pages.get(key);
    if (status >= 500 && old) return { page: old, result: "stale" };
    if (status !== 200 || setsCookie || !contentType.startsWith("text/html")) {
      response.set("X-Cache", "bypass").end(body);
      return null;
    }
    const page = await finishPage(contentType, body, stamp);
    pages.set(key, page);
    return { page, result: "miss" };
  }

  async function answer(site: Site, request: Request, response: Response, next: NextFunction): Promise<void> {
    const key = pageKey(site);
    const stamp = stampOf(site);
    const kept = pages.get(key);
    if (kept && !versions.isCurrent()) return send(kept, "stale");
    if (kept?.stamp === stamp) return send(kept, "hit");
    const flight = `${key} ${stamp}`;
    const underway = flights.get(flight);
    if (underway) {
      const rendered = await underway.catch(() => null);
      return rendered ? send(rendered.page, rendered.result === "miss" ? "hit" : rendered.result) : next();
    }
    const { method, headers } = request;
    const wanted = headers["accept-encoding"];
    request.method = "GET";
    headers["accept-encoding"] = "identity";
    const rendering = render(key, stamp, response, next).finally(() => flights.delete(flight));
    flights.set(flight, rendering);
    const rendered = await rendering;
    request.method = method;
    headers["accept-encoding"] = wanted;
    if (rendered) send(rendered.page, rendered.result);
    else count("bypass");

    function send(page: FinishedPage, result: Result): void {
      count(result);
      sendPage(page, result, request, response);
    }
  }

  /** Lets the rest of the server answer one who is signed in, with the last page to fall back on. */
  async function answerAnew(site: Site, request: Request, response: Response, next: NextFunction) {
    const kept = pages.get(pageKey(site));
    if (kept && versions.isCurrent()) {
      const captured = captureAnswer(response);
      next();
      const { status, body } = await captured;
      if (status < 500) {
        count("bypass");
        response.end(body);
        return;
      }
      response.removeHeader("Content-Encoding");
    }
    count(kept ? "stale" : "bypass");
    if (!kept) return next();
    sendPage(kept, "stale", request, response);
  }

  return (request, response, next) => {
    const site = response.locals.site as Site | undefined;
    if (!site) return next();
    const signedIn = hasSessionCookie(request.headers.cookie);
    const cacheable = isCacheable(request, site);
    if (!cacheable || signedIn) response.set("X-Cache", "bypass");
    if (!cacheable) {
      count("bypass");
      return next();
    }
    if (signedIn) response.set("Cache-Control", "private, no-cache");
    const answered = signedIn ? answerAnew : answer;
    answered(site, request, response, next).catch((error: unknown) => {
      if (!response.destroyed) next(error);
    });
  };
}

function sendPage(page: FinishedPage, result: Result, request: Request, response: Response): void {
  const encoding = chooseEncoding(request);
  const tag = entityTag(page, encoding);
  response
    .status(200)
    .set({ "Cache-Control": "no-cache", ETag: tag, Vary: "Accept-Encoding", "X-Cache": result });
  if (hasTag(request, tag)) {
    response.removeHeader("Content-Type");
    response.status(304).end();
    return;
  }
  const body = page.bytes[encoding];
  response.set({ "Content-Type": page.contentType, "Content-Length": String(body.length) });
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Counts answers by result, and tells how much is kept. */
function countResults(metrics: Registry, size: () => number): (result: Result) => void {
  const answers = new Counter({
    name: "samsyn_page_cache_answers_total",
    help: "Answers by the page cache",
    labelNames: ["result"],
    registers: [metrics],
  });
  new Gauge({
    name: "samsyn_page_cache_bytes",
    help: "Bytes of finished pages kept in memory",
    registers: [metrics],
    collect() {
      this.set(size());
    },
  });
  return (result) => answers.inc({ result });
}
