import { done } from "~/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { identityAct } from "./identity-work.server";
import type { Proven } from "./proof/proof";
import { hashToken } from "./session-adapter.server";
import type { SignedIn } from "./signed-in";

/**
 * Ends one of the person's own sessions, by the id in the list. One that has ended is as it should be; another
 * person's is as if it were not, and stays.
 */
export async function endSession(
  account: Proven<AccountAuthority>,
  token: string,
  sessionId: string,
): Promise<void> {
  const { platform, signedIn, actor, requestId } = account;
  const { id, name } = signedIn.account;
  await identityAct(platform, { actor, requestId, token }, async ({ sql, record }) => {
    const ended = await sql`delete from identity.session where id = ${sessionId} and user_id = ${id}`;
    if (ended.count === 0) return done();
    await record({ act: "account.sessionEnded", subjectKind: "account", subjectId: id, subjectName: name });
    return done();
  });
}

/** Ends all the person's sessions but this one. Returns how many they were. */
export async function endOtherSessions(account: Proven<AccountAuthority>, token: string): Promise<number> {
  const { platform, signedIn, actor, requestId } = account;
  const { id, name } = signedIn.account;
  const own = hashToken(signedIn.sessionId);
  const outcome = await identityAct(platform, { actor, requestId, token }, async ({ sql, record }) => {
    const ended = await sql`delete from identity.session where user_id = ${id} and id <> ${own}`;
    await record({
      act: "account.otherSessionsEnded",
      subjectKind: "account",
      subjectId: id,
      subjectName: name,
      after: { count: ended.count },
    });
    return done(ended.count);
  });
  return outcome.ok ? outcome.value : 0;
}

/** Puts a sign-out in the trail. */
export async function recordSignOut(
  { platform, requestId }: Pick<AccountAuthority, "platform" | "requestId">,
  { account: { id, name } }: SignedIn,
): Promise<void> {
  const actor = { accountId: id, name, role: "account" };
  await identityAct(platform, { actor, requestId }, async ({ record }) => {
    await record({ act: "account.signedOut", subjectKind: "account", subjectId: id, subjectName: name });
    return done();
  });
}
