import type { Request, RequestHandler } from "express";
import { isReading } from "~/platform/http/reading";
import type { Visit } from "./visited";

/** The origin of an address, or null where it has none that can be read. */
function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

/**
 * Whether a form comes from a page of another site, by what the browser says of it. A request of which nothing is said
 * comes from no browser that would send a session along from another site (docs/decisions/024-what-an-address-is.md).
 */
function isForeign({ headers }: Pick<Request, "headers">, own: Visit["own"]): boolean {
  const { origin, referer, "sec-fetch-site": site } = headers;
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const page = origin ?? (site === undefined ? referer : undefined);
  return page !== undefined && !own.has(originOf(page) ?? "");
}

/** Refuses forms sent from another site: scheme, host and port must be those that they reach (defence beside SameSite). */
export const sameOriginForms: RequestHandler = (request, response, next) => {
  const { own } = response.locals.visit as Visit;
  if (isReading(request) || !isForeign(request, own)) return next();
  response
    .status(403)
    .type("text/plain")
    .send(
      "Formuläret togs inte emot: det kom från en annan webbplats. Öppna sidan här och skicka det därifrån.\n" +
        "The form was not accepted: it came from another website. Open the page here and send it from there.\n",
    );
};
