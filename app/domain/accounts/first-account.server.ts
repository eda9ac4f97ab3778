import { timingSafeEqual } from "node:crypto";
import { address } from "~/kernel/address/address";
import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import type { Platform } from "~/platform/http/platform";
import { exampleDomain } from "~/platform/session/example-address";
import { keyedHash } from "~/platform/session/factor/secret-box.server";
import { identityAct } from "~/platform/session/identity-work.server";
import { countToken } from "~/platform/session/limits/count-sign-in.server";
import { openSession, type SignInStep } from "~/platform/session/open-session.server";
import { hashPassword } from "~/platform/session/password.server";
import { namesOfPlatform } from "~/platform/session/passwords/names-at-hand.server";
import { type PasswordReason, passwordWeakness } from "~/platform/session/passwords/password-weakness";

/** Whether anyone can sign in; where the example is closed, its accounts are nobody's. */
async function hasAccounts({ database, settings }: Platform): Promise<boolean> {
  const found = await database.session`
    select 1 from identity.account where ${settings.example} or email not like ${exampleDomain} limit 1`;
  return found.length > 0;
}

/** Derived from the secret and never kept: every process knows it, and it ends with the first account. */
function firstAccountKey({ settings }: Platform): string {
  return keyedHash(settings, "first account", "key");
}

/** The one-time address where the operator makes the first account, or null when there are accounts. */
export async function firstAccountAddress(platform: Platform): Promise<string | null> {
  if (await hasAccounts(platform)) return null;
  return `${platform.settings.origin}/logga-in/forsta-konto?nyckel=${firstAccountKey(platform)}`;
}

/** True while the key opens the page: it is the right one and nobody has an account yet. */
export async function mayMakeFirstAccount(desk: SignInDesk, key: string): Promise<boolean> {
  const { platform } = desk;
  await countToken(desk);
  const right = Buffer.from(firstAccountKey(platform));
  const given = Buffer.from(key);
  const fits = given.length === right.length && timingSafeEqual(given, right);
  return fits && !(await hasAccounts(platform));
}

/** Makes the first account, with the operator's role, and signs in. The second factor is set up next. */
export async function makeFirstAccount(
  desk: SignInDesk,
  key: string,
  input: { name: string; email: string; password: string },
): Promise<Outcome<SignInStep, "linkGone" | PasswordReason>> {
  const { platform, requestId, language } = desk;
  if (!(await mayMakeFirstAccount(desk, key))) return refused("linkGone");
  const names = [input.name, input.email, ...namesOfPlatform(platform)];
  const weakness = passwordWeakness(input.password, names);
  if (weakness) return refused(weakness);
  const kept = await hashPassword(input.password);
  const id = newId();
  const actor = { accountId: id, name: input.name, role: "operator" };
  const made = await identityAct(platform, { actor, requestId }, async ({ sql, now, today, record }) => {
    await sql`lock table identity.account in share row exclusive mode`;
    const [there] = await sql`
      select 1 from identity.account where ${platform.settings.example} or email not like ${exampleDomain} limit 1`;
    if (there) return refused("linkGone");
    await sql`
      insert into identity.account (id, email, name, language, password_hash, created_at)
      values (${id}, ${input.email}, ${input.name}, ${language}, ${kept}, ${now})`;
    await sql`
      insert into identity.role_grant (id, account_id, council_id, role, valid_from, granted_by)
      values (${newId()}, ${id}, null, 'operator', ${today}, ${input.name})`;
    await record({
      act: "account.firstAccountMade",
      subjectKind: "account",
      subjectId: id,
      subjectName: input.name,
      after: { role: "operator" },
    });
    return done();
  });
  if (!made.ok) return made;
  return done(await openSession({ ...desk, back: address("/drift") }, id, "first-account"));
}
