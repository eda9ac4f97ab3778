import { revokeInvitationsTo } from "~/domain/people/revoke-invitations-to.server";
import { address } from "~/kernel/address/address";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import type { Platform } from "~/platform/http/platform";
import type { Proven } from "~/platform/session/proof/proof";
import { loadAccount, manage } from "./staff-accounts.server";

/**
 * Changes the address that an account signs in with, for someone whose address is another now. Sessions end, links that
 * went to the old address stop working, invitations too, and a letter tells at both addresses. The councils' rows are
 * out of reach of this transaction: their invitations are taken back, for good, before it is committed, so that none
 * outlives the address. `email` is in lower case.
 */
export function changeEmail(
  platform: Platform,
  authority: Proven<Authority<"account:manage">>,
  token: string,
  { id, version, email }: { id: string; version: number; email: string },
): Promise<
  Outcome<undefined, "ownAccount" | "accountDisabled" | "changedMeanwhile" | "emailSame" | "emailTaken">
> {
  return manage(platform, authority, token, async (work) => {
    const account = await loadAccount(work, id);
    if (account.id === work.actor.accountId) return refused("ownAccount");
    if (account.disabled) return refused("accountDisabled");
    if (account.version !== version) return outdated("changedMeanwhile");
    if (account.email === email) return refused("emailSame");
    const { sql, now, record, queue } = work;
    const taken = await breaksConstraint(
      "account_email_key",
      () => sql`update identity.account set email = ${email}, version = version + 1 where id = ${id}`,
    );
    if (taken) return refused("emailTaken");
    await revokeInvitationsTo(platform, account.email);
    await sql`delete from identity.session where user_id = ${id}`;
    await sql`
      delete from identity.sign_in_link where account_id = ${id} and purpose = 'sign-in' and used_at is null`;
    await sql`
      update identity.sign_in_link set ended_at = ${now}
      where account_id = ${id} and purpose = 'invitation' and used_at is null and ended_at is null`;
    const letter = {
      language: account.language === "en" ? ("en" as const) : ("sv" as const),
      values: { name: account.name },
      path: address("/logga-in"),
    };
    await queue({ ...letter, to: account.email, template: "emailReplaced" });
    await queue({ ...letter, to: email, template: "emailGiven" });
    await record({
      act: "account.emailChanged",
      subjectKind: "account",
      subjectId: id,
      subjectName: account.name,
    });
    return done();
  });
}
