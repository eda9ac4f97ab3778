import { done, type Outcome, refused } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { countPassword } from "./limits/count-sign-in.server";
import { openSession, type SignInStep } from "./open-session.server";
import { verifyPassword } from "./password.server";
import { uniformTime } from "./uniform-time";

/** Signs in with e-mail and password. One answer for everything that is wrong, after the same time. */
export async function signInWithPassword(
  desk: SignInDesk,
  email: string,
  password: string,
): Promise<Outcome<SignInStep, "wrongPassword">> {
  await countPassword(desk, email);
  const accountId = await uniformTime(accountWith(desk, email.toLowerCase(), password));
  return accountId ? done(await openSession(desk, accountId, "password")) : refused("wrongPassword");
}

async function accountWith(
  { platform }: SignInDesk,
  email: string,
  password: string,
): Promise<string | null> {
  const [account] = await platform.database.session<{ id: string; hash: string | null }[]>`
    select id, password_hash as hash from identity.account where email = ${email} and disabled_at is null`;
  const right = await verifyPassword(account?.hash, password);
  return right && account ? account.id : null;
}
