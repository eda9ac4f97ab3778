import { done, type Outcome, refused } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { identityAct } from "./identity-work.server";
import { countToken } from "./limits/count-sign-in.server";
import { openSession, type SignInStep } from "./open-session.server";
import { hashToken } from "./session-adapter.server";

/** What a link that still holds is for. */
export interface OpenLink {
  accountId: string;
  name: string;
  purpose: "sign-in" | "invitation";
}

/** Looks at a link without using it: scanners of letters open addresses, and must not burn them. */
export async function findLink(desk: SignInDesk, token: string): Promise<OpenLink | null> {
  const { platform } = desk;
  await countToken(desk);
  const [link] = await platform.database.session<OpenLink[]>`
    select account.id as "accountId", account.name, link.purpose
    from identity.sign_in_link link join identity.account on account.id = link.account_id
    where link.token_hash = ${hashToken(token)} and link.used_at is null and link.ended_at is null
      and link.expires_at > ${platform.clock.now()} and account.disabled_at is null`;
  return link ?? null;
}

/** Whether a link that no longer holds was the visitor's own: they follow a letter again, and are signed in already. */
export async function isOwnUsedLink({ platform, signedIn }: SignInDesk, token: string): Promise<boolean> {
  if (!signedIn) return false;
  const [link] = await platform.database.session`
    select 1 from identity.sign_in_link
    where token_hash = ${hashToken(token)} and account_id = ${signedIn.account.id}`;
  return link !== undefined;
}

/** Uses a link up and signs in. Two clicks at once: one signs in, the other is told that the link is used. */
export async function consumeLink(
  desk: SignInDesk,
  token: string,
  purpose: OpenLink["purpose"],
): Promise<Outcome<SignInStep, "linkGone">> {
  const { platform, requestId } = desk;
  await countToken(desk);
  const actor = { accountId: null, name: "", role: "public" };
  const used = await identityAct(platform, { actor, requestId }, async ({ sql, now }) => {
    const [link] = await sql<{ accountId: string }[]>`
      update identity.sign_in_link link set used_at = ${now} from identity.account
      where account.id = link.account_id and link.token_hash = ${hashToken(token)} and link.used_at is null
        and link.ended_at is null and link.expires_at > ${now} and link.purpose = ${purpose}
        and account.disabled_at is null
      returning account.id as "accountId"`;
    if (!link) return refused("linkGone");
    await sql`
      update identity.sign_in_link set used_at = ${now}
      where account_id = ${link.accountId} and purpose = 'sign-in' and used_at is null`;
    return done(link.accountId);
  });
  if (!used.ok) return used;
  return done(await openSession(desk, used.value, purpose === "invitation" ? "invitation" : "link"));
}
