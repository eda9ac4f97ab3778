import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Platform } from "~/platform/http/platform";
import type { IdentityActor } from "~/platform/session/identity-work.server";
import { readSession } from "~/platform/session/read-session.server";
import type { SignedIn } from "~/platform/session/signed-in";
import { refuseOther } from "./refuse-other.server";
import { mustSayFor, sentFor } from "./sent-for.server";
import { signInAddress } from "./sign-in-address";

/** The signed-in person's authority over their own account, and over nothing else. */
export interface AccountAuthority {
  readonly platform: Platform;
  readonly signedIn: SignedIn;
  readonly actor: IdentityActor;
  readonly requestId: string;
}

/**
 * The signed-in person, for pages about their own account. An account with a second factor is reached only
 * when it has been given: a link by letter alone changes neither password nor second factor. A form that another
 * account had open is refused with 409.
 */
export async function requireAccount(
  args: Pick<LoaderFunctionArgs, "context" | "request">,
): Promise<AccountAuthority> {
  const { platform, requestId } = args.context;
  const signedIn = await readSession(platform, args.request);
  if (!signedIn) throw redirect(signInAddress(args, "/logga-in"));
  args.context.trace.actor = signedIn.account.id;
  if (signedIn.secondFactorReady && !signedIn.secondFactor)
    throw redirect(signInAddress(args, "/logga-in/kod"));
  if (mustSayFor(args)) {
    const form = sentFor(args);
    const here = { signedIn, councilId: null, role: null, party: null, capacity: null };
    if (form?.accountId !== signedIn.account.id) throw await refuseOther(args, form, here);
  }
  const actor = { accountId: signedIn.account.id, name: signedIn.account.name, role: "account" };
  return { platform, signedIn, actor, requestId };
}
