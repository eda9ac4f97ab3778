import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Language } from "~/kernel/language";
import type { Platform } from "~/platform/http/platform";
import { ownPath } from "~/platform/session/own-path";
import { readSession } from "~/platform/session/read-session.server";
import type { SignedIn } from "~/platform/session/signed-in";

/** What the acts of signing in need: who may be here already, from where, and where to go on to. */
export interface SignInDesk {
  readonly platform: Platform;
  readonly request: Request;
  readonly requestId: string;
  readonly remoteAddress: string;
  readonly language: Language;
  /** The session that the visitor has already, perhaps with its second factor still to give. */
  readonly signedIn: SignedIn | null;
  /** The own page to go on to after sign-in, if the address names one. */
  readonly back: string | null;
}

/** Opens the desk where people sign in: for everyone, also those who have only come half-way. */
export async function openSignIn({
  context,
  request,
}: Pick<LoaderFunctionArgs, "context" | "request">): Promise<SignInDesk> {
  const { platform, requestId, remoteAddress, site } = context;
  const signedIn = await readSession(platform, request);
  if (signedIn) context.trace.actor = signedIn.account.id;
  const back = ownPath(new URL(request.url).searchParams.get("till"));
  return { platform, request, requestId, remoteAddress, language: site.language, signedIn, back };
}
