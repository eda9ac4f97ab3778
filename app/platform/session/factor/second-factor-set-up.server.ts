import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import type { IdentityWork } from "~/platform/session/identity-work.server";
import { countAttempt } from "~/platform/session/limits/count-attempts.server";
import { changeCredentials, endOthers } from "~/platform/session/proof/change-credentials.server";
import type { Proven } from "~/platform/session/proof/proof";
import { hashToken } from "~/platform/session/session-adapter.server";
import { qrPath } from "./qr-path";
import { newRecoveryCodes, recoveryCodeHash } from "./recovery-code.server";
import { seal, unseal } from "./secret-box.server";
import { matchTotp, newTotpKey, totpAddress, totpKeyText } from "./totp";

/** A key offered to the app. It travels in the form, sealed for this account, until a code proves that it was taken. */
export interface TotpOffer {
  sealed: string;
  keyText: string;
  address: string;
  /** The QR code's squares as one SVG path, and how many squares it is wide. */
  qr: { path: string; size: number };
}

/** For whom an offer is sealed, and which factor it would replace: once another is set up, it does not open. */
function ownerOf(accountId: string, replaced: Date | null | undefined): string {
  return replaced ? `offer ${accountId} for ${replaced.toISOString()}` : `offer ${accountId}`;
}

/** Offers a new key, or again the one that a form brought back. */
export async function offerTotp(
  { platform, signedIn }: AccountAuthority,
  brought?: string,
): Promise<TotpOffer> {
  const { id, email } = signedIn.account;
  const [account] = await platform.database.session<{ since: Date | null }[]>`
    select totp_confirmed_at as since from identity.account where id = ${id}`;
  const owner = ownerOf(id, account?.since);
  const known = brought ? unseal(platform.settings, owner, brought) : null;
  const key = known ?? newTotpKey();
  const address = totpAddress(key, email);
  return {
    sealed: seal(platform.settings, owner, key),
    keyText: totpKeyText(key),
    address,
    qr: qrPath(address),
  };
}

/**
 * Takes a key into use once a code from it is right. Other sessions end; the recovery codes are returned once. A key
 * that was offered before another was taken into use, as in two windows, is refused.
 */
export async function confirmSecondFactor(
  account: Proven<AccountAuthority>,
  token: string,
  input: { sealed: string; code: string },
): Promise<Outcome<string[], "codeWrong" | "offerGone" | "factorSetMeanwhile">> {
  const { platform, signedIn } = account;
  const { id } = signedIn.account;
  await countAttempt(platform, ["own-act-by-account", id]);
  const codes = newRecoveryCodes();
  let shown: string[] = [];
  const outcome = await changeCredentials(account, token, "account.secondFactorSet", async (work) => {
    const { sql, now } = work;
    const [kept] = await sql<{ since: Date | null }[]>`
      select totp_confirmed_at as since from identity.account where id = ${id} for update`;
    const key = unseal(platform.settings, ownerOf(id, kept?.since), input.sealed);
    if (!key) return kept?.since ? outdated("factorSetMeanwhile") : refused("offerGone");
    const step = matchTotp(key, input.code, now);
    if (step === null) return refused("codeWrong");
    await sql`
      update identity.account set totp_secret = ${seal(platform.settings, id, key)}, totp_confirmed_at = ${now},
             totp_last_step = ${step} where id = ${id}`;
    await replaceRecoveryCodes(work, id, codes);
    const own = hashToken(signedIn.sessionId);
    await sql`update identity.session set second_factor_at = ${now} where id = ${own}`;
    await endOthers(work, account);
    shown = codes;
    return done();
  });
  return outcome.ok ? done(shown) : outcome;
}

/** Makes ten new codes and voids the old ones. Returned once; a repeated form gets none. */
export async function renewRecoveryCodes(
  account: Proven<AccountAuthority>,
  token: string,
): Promise<string[]> {
  const { signedIn } = account;
  if (!signedIn.secondFactor) throw new Response(null, { status: 403 });
  const { id } = signedIn.account;
  const codes = newRecoveryCodes();
  let shown: string[] = [];
  await changeCredentials(account, token, "account.recoveryCodesRenewed", async (work) => {
    await replaceRecoveryCodes(work, id, codes);
    shown = codes;
    return done();
  });
  return shown;
}

async function replaceRecoveryCodes({ sql, platform }: IdentityWork, id: string, codes: readonly string[]) {
  await sql`delete from identity.recovery_code where account_id = ${id}`;
  const hashes = codes.map((code) => recoveryCodeHash(platform.settings, id, code));
  await sql`
    insert into identity.recovery_code (account_id, code_hash)
    select ${id}, unnest(${hashes}::text[])`;
}
