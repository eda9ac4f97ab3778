import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { SharedAddress } from "~/kernel/address/addresses";
import { isReading } from "~/platform/http/reading";
import { ownPath, withReturn } from "~/platform/session/own-path";

type Args = Pick<LoaderFunctionArgs, "context" | "request">;

/** The steps of signing in: who you are, the code, and setting the code up where the role demands it. */
const signInPages = [
  "/logga-in",
  "/logga-in/kod",
  "/konto/tvafaktor",
] as const satisfies readonly SharedAddress[];
export type SignInPage = (typeof signInPages)[number];

/** A page of the sign-in in the site's language, with the address to come back to: the one asked for, unless another is given. */
export function signInAddress(args: Args, page: SignInPage, back = asked(args.request)): string {
  return addressWith(args, page, back);
}

const asked = (request: Request) => (isReading(request) ? ownAddress(request) : null);

/**
 * For a form without texts, sent to an address that has no page and answered 401: the step of signing in that is
 * missing, and back to the page that the form was on. Null for any other answer.
 */
export async function signInAndBack(args: Args, answer: Response): Promise<Response | null> {
  if (answer.status !== 401) return null;
  const step = await answer.clone().text();
  const page = signInPages.find((known) => known === step);
  const back = ownPath(pageBefore(args.request)) ?? ownAddress(args.request);
  return page ? redirect(addressWith(args, page, back), 303) : null;
}

function addressWith({ context }: Args, page: SignInPage, back: string | null): string {
  return withReturn(`${context.site.language === "en" ? "/en" : ""}${page}`, back);
}

function ownAddress({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** The page of this host that the browser says it was on. */
function pageBefore({ headers, url }: Request): string | null {
  const referer = headers.get("Referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { host, pathname, search } = new URL(referer);
  return host === new URL(url).host ? `${pathname}${search}` : null;
}
