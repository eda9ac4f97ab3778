import type { LoaderFunctionArgs } from "@remix-run/node";
import { withReturn } from "~/platform/session/own-path";

/** The steps of signing in: who you are, the code, and setting the code up where the role demands it. */
export type SignInPage = "/logga-in" | "/logga-in/kod" | "/konto/tvafaktor";

/** A page of the sign-in in the site's language, with the address to come back to when a page was asked for. */
export function signInAddress(
  { context, request }: Pick<LoaderFunctionArgs, "context" | "request">,
  page: SignInPage,
): string {
  const url = new URL(request.url);
  const back = request.method === "GET" ? `${url.pathname}${url.search}` : null;
  return withReturn(`${context.site.language === "en" ? "/en" : ""}${page}`, back);
}
