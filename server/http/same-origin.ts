import type { RequestHandler } from "express";
import { isReading } from "~/platform/http/reading";

/** Refuses forms sent from another site: their origin must be the host that they reach (defence beside SameSite). */
export const sameOriginForms: RequestHandler = (request, response, next) => {
  if (isReading(request)) return next();
  const origin = request.get("origin");
  const site = request.get("sec-fetch-site");
  const foreign = origin ? URL.canParse(origin) && new URL(origin).host !== request.get("host") : false;
  if (foreign || origin === "null" || (site && site !== "same-origin" && site !== "none")) {
    response.status(403).type("text/plain").send("Formuläret kom från en annan webbplats.");
    return;
  }
  next();
};
