import { address } from "~/kernel/address/address";
import { done } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { isClosedExample } from "./example-address";
import { identityAct } from "./identity-work.server";
import { countLink } from "./limits/count-sign-in.server";
import { randomToken } from "./random-token";
import { hashToken } from "./session-adapter.server";
import { uniformTime } from "./uniform-time";

/** Minutes that a sign-in link holds. */
export const linkMinutes = 15;

/**
 * Sends a one-time link if the address has an account. Answers alike, and after the same time, whether there
 * is one or not.
 */
export async function requestSignInLink(desk: SignInDesk, email: string): Promise<void> {
  await countLink(desk, email);
  await uniformTime(sendIfKnown(desk, email.toLowerCase()));
}

async function sendIfKnown({ platform, requestId, back }: SignInDesk, email: string): Promise<void> {
  const actor = { accountId: null, name: "", role: "public" };
  await identityAct(platform, { actor, requestId }, async ({ sql, now, record, queue }) => {
    const [account] = await sql<{ id: string; name: string; language: string }[]>`
      select id, name, language from identity.account where email = ${email} and disabled_at is null
      for share`;
    if (!account || isClosedExample(platform, email)) return done();
    const token = randomToken();
    const expires = new Date(now.getTime() + linkMinutes * 60_000);
    await sql`
      insert into identity.sign_in_link (token_hash, account_id, purpose, expires_at)
      values (${hashToken(token)}, ${account.id}, 'sign-in', ${expires})`;
    await queue({
      to: email,
      language: account.language === "en" ? "en" : "sv",
      template: "signIn",
      values: { minutes: linkMinutes },
      path: linkPath(address("/logga-in/lank"), token, back),
    });
    await record({
      act: "account.linkSent",
      subjectKind: "account",
      subjectId: account.id,
      subjectName: account.name,
    });
    return done();
  });
}

/** The address in a letter: the token, and where to go on to. */
export function linkPath(page: string, token: string, back: string | null = null): string {
  return `${page}?nyckel=${token}${back ? `&till=${encodeURIComponent(back)}` : ""}`;
}
