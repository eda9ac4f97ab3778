import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { isKnownDevice } from "../devices/known-device.server";
import { countAttempt } from "./count-attempts.server";
import { visitorNetwork, wideNetwork } from "./visitor-network";

/*
 * Attempts to sign in. A browser that the account has signed in with counts on limits of its own, which nobody else can
 * fill; everyone else on those of account and network together, then on the looser ones that they share.
 */

export type Visitor = Pick<SignInDesk, "platform" | "request" | "remoteAddress">;

/** A guess at a password. `email` is that of an account or of none. */
export async function countPassword(visitor: Visitor, email: string): Promise<void> {
  const { platform, remoteAddress } = visitor;
  if (await isKnownDevice(visitor, { email })) return countAttempt(platform, ["password-by-device", email]);
  const network = visitorNetwork(remoteAddress);
  await countAttempt(
    platform,
    ["password-by-account-and-network", email, network],
    ["password-by-account-and-wide-network", email, wideNetwork(remoteAddress)],
    ["password-by-network", network],
    ["password-by-account", email],
  );
}

/** A letter with a link that is asked for. */
export async function countLink(visitor: Visitor, email: string): Promise<void> {
  const { platform, remoteAddress } = visitor;
  if (await isKnownDevice(visitor, { email }))
    return countAttempt(platform, ["link-by-device", email], ["letter-by-device", email]);
  const network = visitorNetwork(remoteAddress);
  await countAttempt(
    platform,
    ["link-by-account-and-network", email, network],
    ["link-by-network", network],
    ["letter-by-account", email],
  );
}

/** A code of the second factor, once the first has been given. */
export async function countCode(visitor: Visitor, accountId: string): Promise<void> {
  const { platform, remoteAddress } = visitor;
  if (await isKnownDevice(visitor, { accountId }))
    return countAttempt(platform, ["code-by-device", accountId]);
  await countAttempt(
    platform,
    ["code-by-account-and-network", accountId, visitorNetwork(remoteAddress)],
    ["code-by-account", accountId],
  );
}

/** A key from a letter. Nobody guesses one: the limit spares the database. */
export async function countToken({ platform, remoteAddress }: Omit<Visitor, "request">): Promise<void> {
  await countAttempt(platform, ["token-by-network", visitorNetwork(remoteAddress)]);
}
