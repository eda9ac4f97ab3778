import { address } from "~/kernel/address/address";
import { done } from "~/kernel/outcome";
import type { Platform } from "~/platform/http/platform";
import { type IdentityWork, identityAct } from "~/platform/session/identity-work.server";

/** Takes a locked account's second factor away, with its recovery codes and sessions; a letter tells the person. */
export async function takeFactorAway(
  { sql, queue }: IdentityWork,
  { id, name, email, language }: { id: string; name: string; email: string; language: string },
): Promise<void> {
  await sql`
    update identity.account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null where id = ${id}`;
  await sql`delete from identity.recovery_code where account_id = ${id}`;
  await sql`delete from identity.session where user_id = ${id}`;
  await queue({
    to: email,
    language: language === "en" ? "en" : "sv",
    template: "secondFactorReset",
    values: { name },
    path: address("/logga-in"),
  });
}

/**
 * The same for the account of an address, by whoever runs the installation, since no operator can do it to themself.
 * Returns the account's name; throws an Error with one clear sentence.
 */
export async function takeFactorAwayByCommand(platform: Platform, email: string): Promise<string> {
  const actor = { accountId: null, name: "reset-factor", role: "system" };
  const taken = await identityAct(platform, { actor, requestId: "command" }, async (work) => {
    const [account] = await work.sql<
      { id: string; name: string; email: string; language: string; ready: boolean }[]
    >`
      select id, name, email, language, totp_confirmed_at is not null as ready from identity.account
      where email = ${email.trim().toLowerCase()} for update`;
    if (!account) throw new Error(`Nobody has an account with the address ${email}.`);
    if (!account.ready) throw new Error(`${account.name} has no second factor.`);
    await takeFactorAway(work, account);
    await work.record({
      act: "account.secondFactorResetByCommand",
      subjectKind: "account",
      subjectId: account.id,
      subjectName: account.name,
    });
    return done(account.name);
  });
  return taken.ok ? taken.value : "";
}
