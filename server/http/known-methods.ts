import type { RequestHandler } from "express";

const known = ["GET", "HEAD", "POST"];

/** Pages are read and forms are posted; nothing here answers to anything else. */
export const knownMethods: RequestHandler = (request, response, next) => {
  if (known.includes(request.method)) return next();
  response.status(405).set("Allow", known.join(", ")).type("text/plain");
  response.send("Adressen kan läsas eller ta emot ett formulär.\nThe address can be read, or sent a form.\n");
};
