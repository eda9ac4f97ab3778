import type { Request } from "express";
import fresh from "fresh";
import Negotiator from "negotiator";
import { dayInAddress, isPublicPage } from "~/platform/http/public-address";
import { isReading } from "~/platform/http/reading";
import type { Site } from "~/platform/http/site";
import { type Encoding, encodings } from "./page-cache-store";

/** Whether a request asks for a page that is the same for everyone. What is no day is answered, and not kept. */
export function isCacheable(request: Pick<Request, "method">, site: Site): boolean {
  if (!isReading(request)) return false;
  return isPublicPage(site.path, site.council !== null) && dayInAddress(site.path) !== null;
}

/** One key per page, however it was reached: the council's own host or the shared one, language, path and query. */
export function pageKey(site: Site): string {
  const host = site.ownHost ? "own" : "shared";
  return [host, site.council?.id ?? "", site.language, site.path].join(" ");
}

/** The encoding to answer in: the smallest that the visitor takes. */
export function chooseEncoding(request: Pick<Request, "headers">): Encoding {
  const taken = new Negotiator(request).encodings([...encodings]);
  return encodings.find((encoding) => taken.includes(encoding)) ?? "identity";
}

/** Whether the visitor has the page with this entity tag already. */
export function hasTag({ headers }: Pick<Request, "headers">, tag: string): boolean {
  return fresh({ "if-none-match": headers["if-none-match"] }, { etag: tag });
}
