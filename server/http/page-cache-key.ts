import type { Request } from "express";
import { parseLocalDate } from "~/domain/kernel/local-date";
import { hasSessionCookie } from "~/platform/http/cookies";
import { isPublicPage } from "~/platform/http/public-address";
import { isReading } from "~/platform/http/reading";
import type { Site } from "~/platform/http/site";
import { type Encoding, encodings } from "./page-cache-store";

/** Whether a request asks for a page that is the same for everyone. `site.path` is plain already. */
export function isCacheable(request: Pick<Request, "method" | "headers">, site: Site): boolean {
  if (!isReading(request)) return false;
  if (hasSessionCookie(request.headers.cookie)) return false;
  return isPublicPage(site.path, site.council !== null) && hasPlainValues(site.path);
}

/** Days that are days, and single words: whatever else was typed is answered, and not kept. */
function hasPlainValues(address: string): boolean {
  const query = new URLSearchParams(address.split("?", 2)[1] ?? "");
  return [...query].every(([name, value]) =>
    name === "visa" ? /^[a-z0-9-]{1,40}$/.test(value) : parseLocalDate(value) !== null,
  );
}

/** One key per page, however it was reached: the council's own host or the shared one, language, path and query. */
export function pageKey(site: Site): string {
  const host = site.ownHost ? "own" : "shared";
  return [host, site.council?.id ?? "", site.language, site.path].join(" ");
}

/** The encoding to answer in: the smallest that the visitor takes. */
export function chooseEncoding(header: string | undefined): Encoding {
  const taken = new Map(
    (header ?? "").split(",").map((part) => {
      const [name = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight ? Number(weight.slice(2)) : 1] as const;
    }),
  );
  return encodings.find((encoding) => (taken.get(encoding) ?? 0) > 0) ?? "identity";
}

/** Whether one of the visitor's entity tags is this one; the comparison is weak, as RFC 9110 says of this header. */
export function hasTag(header: string | undefined, tag: string): boolean {
  if (!header) return false;
  return header.trim() === "*" || header.split(",").some((part) => part.trim().replace(/^W\//, "") === tag);
}
