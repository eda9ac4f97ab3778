import { address } from "~/kernel/address/address";
import { done, type Outcome, refused } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { rememberDevice } from "~/platform/session/devices/known-device.server";
import { type IdentityWork, identityAct } from "~/platform/session/identity-work.server";
import { countCode } from "~/platform/session/limits/count-sign-in.server";
import { makeSession, type SignInStep } from "~/platform/session/open-session.server";
import type { SignedIn } from "~/platform/session/signed-in";
import { recoveryCodeHash } from "./recovery-code.server";
import { unseal } from "./secret-box.server";
import { matchTotp } from "./totp";

export type CodeRefusal = "codeWrong" | "codeUsed";

/**
 * The second step: a code from the app, or a recovery code. A code from the app opens one session only; the
 * step that it belongs to can't be used again, by anyone who saw it either.
 */
export async function giveSecondFactor(
  desk: SignInDesk,
  signedIn: SignedIn,
  code: string,
): Promise<Outcome<SignInStep, CodeRefusal>> {
  const { platform, requestId, back } = desk;
  const { id, name } = signedIn.account;
  await countCode(desk, id);
  const actor = { accountId: id, name, role: "account" };
  const given = await identityAct(platform, { actor, requestId }, async (work) => {
    const used = await spendCode(work, id, code);
    if (!used.ok) return used;
    await work.record({
      act: used.value === "app" ? "account.codeGiven" : "account.recoveryCodeUsed",
      subjectKind: "account",
      subjectId: id,
      subjectName: name,
    });
    return used;
  });
  if (!given.ok) return given;
  const device = await rememberDevice(desk, id);
  const cookie = await makeSession(desk, id, platform.clock.now(), device.hash);
  return done({ cookies: [cookie, device.cookie], next: back ?? address("/konto/val") });
}

/** Uses up a code from the app or a recovery code, whichever it looks like. */
export function spendCode(
  work: IdentityWork,
  accountId: string,
  code: string,
): Promise<Outcome<"app" | "recovery", CodeRefusal>> {
  return /^[\d\s]+$/.test(code) ? spendTotp(work, accountId, code) : spendRecoveryCode(work, accountId, code);
}

/** Uses up the step of a code from the app. */
async function spendTotp(
  { sql, now, platform }: IdentityWork,
  accountId: string,
  code: string,
): Promise<Outcome<"app", CodeRefusal>> {
  const [account] = await sql<{ box: string | null; last: number | null }[]>`
    select totp_secret as box, totp_last_step as last from identity.account
    where id = ${accountId} and totp_confirmed_at is not null for update`;
  const key = account?.box ? unseal(platform.settings, accountId, account.box) : null;
  const step = key ? matchTotp(key, code, now) : null;
  if (!account || step === null) return refused("codeWrong");
  if (account.last !== null && step <= account.last) return refused("codeUsed");
  await sql`update identity.account set totp_last_step = ${step} where id = ${accountId}`;
  return done("app");
}

async function spendRecoveryCode(
  { sql, now, platform }: IdentityWork,
  accountId: string,
  code: string,
): Promise<Outcome<"recovery", CodeRefusal>> {
  const used = await sql`
    update identity.recovery_code set used_at = ${now}
    where account_id = ${accountId} and code_hash = ${recoveryCodeHash(platform.settings, accountId, code)}
      and used_at is null`;
  return used.count === 1 ? done("recovery") : refused("codeWrong");
}
