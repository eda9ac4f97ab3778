import { done, type Outcome, refused } from "~/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { type CodeRefusal, spendCode } from "~/platform/session/factor/give-second-factor.server";
import { type IdentityWork, identityAct } from "../identity-work.server";
import { countAttempt } from "../limits/count-attempts.server";
import { verifyPassword } from "../password.server";
import { hashToken } from "../session-adapter.server";

export type ProofRefusal = CodeRefusal | "currentPasswordWrong";

/**
 * Proves anew who holds the session: by a code where the account has a second factor, else by the password. A new link by
 * letter does it too, by opening a new session.
 */
export async function giveProof(
  account: AccountAuthority,
  typed: string,
): Promise<Outcome<undefined, ProofRefusal>> {
  const { platform, signedIn, actor, requestId } = account;
  const { id, name } = signedIn.account;
  await countAttempt(platform, ["own-act-by-account", id], ["proof-by-account", id]);
  return identityAct<undefined, ProofRefusal>(platform, { actor, requestId }, async (work) => {
    const given = await check(work, account, typed);
    if (!given.ok) return given;
    await work.sql`
      update identity.session set proved_at = ${work.now} where id = ${hashToken(signedIn.sessionId)}`;
    await work.record({
      act: "account.proofGiven",
      subjectKind: "account",
      subjectId: id,
      subjectName: name,
    });
    return done();
  });
}

async function check(
  work: IdentityWork,
  { signedIn }: AccountAuthority,
  typed: string,
): Promise<Outcome<unknown, ProofRefusal>> {
  const { id } = signedIn.account;
  if (signedIn.secondFactorReady) return spendCode(work, id, typed);
  const [account] = await work.sql<{ hash: string | null }[]>`
    select password_hash as hash from identity.account where id = ${id}`;
  return (await verifyPassword(account?.hash, typed)) ? done() : refused("currentPasswordWrong");
}
