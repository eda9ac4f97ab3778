import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { address } from "~/kernel/address/address";
import { withReturn } from "~/platform/session/own-path";
import { Proof, type Proven } from "~/platform/session/proof/proof";
import { readSession } from "~/platform/session/read-session.server";
import { type AccountAuthority, requireAccount } from "./require-account.server";

/**
 * The signed-in person, for acts on their own credentials: whoever has not proved a short while ago who they are is sent
 * to do so, and back. What such a form carries is secret, and is typed again.
 */
export async function requireProof(
  args: Pick<LoaderFunctionArgs, "context" | "request">,
): Promise<Proven<AccountAuthority>> {
  return withProof(args, await requireAccount(args));
}

/** The same for whoever is signed in already. */
export function withProof(
  { request }: Pick<LoaderFunctionArgs, "request">,
  account: AccountAuthority,
): Proven<AccountAuthority> {
  const proof = Proof.read(account.signedIn, account.platform.clock.now());
  if (proof) return { ...account, proof };
  const { pathname, search } = new URL(request.url);
  throw redirect(withReturn(address("/konto/bekrafta"), `${pathname}${search}`), 303);
}

/** The proof of whoever is signed in, for acts on others' credentials, or null when they have to prove it anew. */
export async function freshProof({
  context: { platform },
  request,
}: Pick<LoaderFunctionArgs, "context" | "request">): Promise<Proof | null> {
  const signedIn = await readSession(platform, request);
  return signedIn && Proof.read(signedIn, platform.clock.now());
}
