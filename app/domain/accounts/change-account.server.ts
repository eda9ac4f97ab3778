import type { Language } from "~/kernel/language";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { identityAct } from "~/platform/session/identity-work.server";
import { countAttempt } from "~/platform/session/limits/count-attempts.server";
import { hashPassword } from "~/platform/session/password.server";
import { namesAtHand } from "~/platform/session/passwords/names-at-hand.server";
import { type PasswordReason, passwordWeakness } from "~/platform/session/passwords/password-weakness";
import { changeCredentials, endOthers } from "~/platform/session/proof/change-credentials.server";
import type { Proven } from "~/platform/session/proof/proof";

/** Saves name and language. `changedMeanwhile` when the version is not the one the form was opened with. */
export async function saveProfile(
  { platform, signedIn, actor, requestId }: AccountAuthority,
  token: string,
  version: number,
  { name, language }: { name: string; language: Language },
): Promise<Outcome<undefined, "changedMeanwhile">> {
  const { id } = signedIn.account;
  return identityAct(platform, { actor, requestId, token }, async ({ sql, record }) => {
    const [before] = await sql<{ name: string; language: string }[]>`
      select name, language from identity.account where id = ${id} and version = ${version} for update`;
    if (!before) return outdated("changedMeanwhile");
    await sql`
      update identity.account set name = ${name}, language = ${language}, version = version + 1 where id = ${id}`;
    await record({
      act: "account.profileSaved",
      subjectKind: "account",
      subjectId: id,
      subjectName: name,
      before: { name: before.name, language: before.language },
      after: { name, language },
    });
    return done();
  });
}

/** Sets the password. All other sessions end. */
export async function setPassword(
  account: Proven<AccountAuthority>,
  token: string,
  password: string,
): Promise<Outcome<undefined, PasswordReason>> {
  const { platform, signedIn } = account;
  const { id } = signedIn.account;
  await countAttempt(platform, ["own-act-by-account", id]);
  const weakness = passwordWeakness(password, await namesAtHand(account));
  if (weakness) return refused(weakness);
  const kept = await hashPassword(password);
  return changeCredentials(account, token, "account.passwordSet", async (work) => {
    await work.sql`update identity.account set password_hash = ${kept} where id = ${id}`;
    await endOthers(work, account);
    return done();
  });
}

/** Takes the password away: sign-in is by link from then on. */
export async function removePassword(account: Proven<AccountAuthority>, token: string): Promise<void> {
  const { id } = account.signedIn.account;
  await changeCredentials(account, token, "account.passwordRemoved", async ({ sql }) => {
    await sql`update identity.account set password_hash = null where id = ${id}`;
    return done();
  });
}
