import { address } from "~/kernel/address/address";
import type { Outcome } from "~/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { forgetOtherDevices } from "../devices/known-device.server";
import { type IdentityWork, identityAct } from "../identity-work.server";
import { hashToken } from "../session-adapter.server";
import type { Proven } from "./proof";

/** Every act on one's own credentials, with the letter that tells of it. */
const credentialActs = {
  "account.passwordSet": "passwordChanged",
  "account.passwordRemoved": "passwordRemoved",
  "account.secondFactorSet": "secondFactorSet",
  "account.recoveryCodesRenewed": "recoveryCodesRenewed",
} as const;

type CredentialAct = keyof typeof credentialActs;

/**
 * An act on one's own credentials, on a fresh proof: in the trail, and told by a letter to the account's address, in the
 * same transaction. A form that comes twice does it once.
 */
export function changeCredentials<V, R extends string>(
  { platform, signedIn, actor, requestId }: Proven<AccountAuthority>,
  token: string,
  act: CredentialAct,
  work: (work: IdentityWork) => Promise<Outcome<V, R>>,
): Promise<Outcome<V, R>> {
  const { id, name, email, language } = signedIn.account;
  return identityAct(platform, { actor, requestId, token }, async (open) => {
    const outcome = await work(open);
    if (!outcome.ok) return outcome;
    const template = credentialActs[act];
    await open.queue({ to: email, language, template, values: { name }, path: address("/konto") });
    await open.record({ act, subjectKind: "account", subjectId: id, subjectName: name });
    return outcome;
  });
}

/** Ends the account's other sessions and forgets their browsers, when what they were opened with no longer holds. */
export async function endOthers({ sql }: IdentityWork, { signedIn }: AccountAuthority): Promise<void> {
  const { id } = signedIn.account;
  const own = hashToken(signedIn.sessionId);
  await forgetOtherDevices(sql, id, own);
  await sql`delete from identity.session where user_id = ${id} and id <> ${own}`;
}
