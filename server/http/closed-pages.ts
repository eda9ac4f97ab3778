import type { RequestHandler } from "express";

/** Addresses of what only those signed in see, of signing in, and of links from letters. */
const closed =
  /^\/(?:en\/)?(?:[^/]+\/arbetsyta|region|drift|konto|logga-in|logga-ut|svar|utveckling)(?:[/.]|$)/i;

/** Whether an address is closed, however it is written: the router reads signs in code and capitals too. */
export function isClosed(path: string): boolean {
  try {
    return closed.test(decodeURIComponent(path));
  } catch {
    return closed.test(path);
  }
}

/**
 * What is closed is kept by nobody on the way and not by the browser: pages, files to save, and whatever is answered
 * instead of them.
 */
export const closedPages: RequestHandler = (request, response, next) => {
  if (isClosed(request.path)) response.set("Cache-Control", "private, no-store");
  next();
};
