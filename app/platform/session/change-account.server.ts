import type { Language } from "~/domain/councils/council-profile";
import { done, type Outcome, outdated, refused } from "~/domain/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { identityAct } from "./identity-work.server";
import { countAttempt } from "./limits/count-attempts.server";
import { hashPassword, verifyPassword } from "./password.server";
import { namesAtHand } from "./passwords/names-at-hand.server";
import { type PasswordReason, passwordWeakness } from "./passwords/password-weakness";
import { hashToken } from "./session-adapter.server";

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

/**
 * Sets the password; the present one is asked for where there is one. All other sessions end, and a letter tells.
 * The form's token goes before the question: a form that comes twice is not asked for the password that it replaced.
 */
export async function setPassword(
  account: AccountAuthority,
  token: string,
  { current, password }: { current: string; password: string },
): Promise<Outcome<undefined, "currentPasswordWrong" | PasswordReason>> {
  const { platform, signedIn, actor, requestId } = account;
  const { id, name, email, language } = signedIn.account;
  const weakness = passwordWeakness(password, await namesAtHand(account));
  if (weakness) return refused(weakness);
  await countAttempt(platform, ["own-act-by-account", id]);
  return identityAct(platform, { actor, requestId, token }, async ({ sql, record, queue }) => {
    const [now] = await sql<{ hash: string | null }[]>`
      select password_hash as hash from identity.account where id = ${id} for update`;
    if (now?.hash && !(await verifyPassword(now.hash, current))) return refused("currentPasswordWrong");
    const kept = await hashPassword(password);
    await sql`update identity.account set password_hash = ${kept} where id = ${id}`;
    await sql`delete from identity.session where user_id = ${id} and id <> ${hashToken(signedIn.sessionId)}`;
    await queue({ to: email, language, template: "passwordChanged", values: { name }, path: "/konto" });
    await record({ act: "account.passwordSet", subjectKind: "account", subjectId: id, subjectName: name });
    return done();
  });
}

/** Takes the password away: sign-in is by link from then on. */
export async function removePassword(
  { platform, signedIn, actor, requestId }: AccountAuthority,
  token: string,
): Promise<void> {
  const { id, name } = signedIn.account;
  await identityAct(platform, { actor, requestId, token }, async ({ sql, record }) => {
    await sql`update identity.account set password_hash = null where id = ${id}`;
    await record({
      act: "account.passwordRemoved",
      subjectKind: "account",
      subjectId: id,
      subjectName: name,
    });
    return done();
  });
}
