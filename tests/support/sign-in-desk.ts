import { newId } from "~/kernel/ids";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import type { Platform } from "~/platform/http/platform";
import { hashPassword } from "~/platform/session/password.server";
import { Proof, type Proven } from "~/platform/session/proof/proof";
import { readSession } from "~/platform/session/read-session.server";
import type { Scratch } from "./scratch-database";

/**
 * A visitor at the desk where people sign in, each from an address of their own unless one is given. `cookie` and
 * `device` are as a sign-in sets them.
 */
export async function deskOf(
  platform: Platform,
  { cookie = "", device = "", remoteAddress = `test-${newId()}`, back = null as string | null } = {},
): Promise<SignInDesk> {
  const cookies = [cookie, device].map((set) => set.split(";")[0] ?? "").filter(Boolean);
  const request = new Request("http://localhost:3000/logga-in", {
    headers: { cookie: cookies.join("; "), "user-agent": "Firefox/140.0 (Windows NT 10.0)" },
  });
  const signedIn = await readSession(platform, request);
  return { platform, request, requestId: "test", remoteAddress, language: "sv", signedIn, back };
}

/** An authority with a proof that is as fresh as can be. */
export function proven<A>(authority: A, now = new Date()): Proven<A> {
  const proof = Proof.read({ provedAt: now }, now);
  if (!proof) throw new Error("A proof of this moment is fresh");
  return Object.assign(Object.create(authority as object), authority, { proof });
}

/** The signed-in person's authority over their own account, from the cookie of a sign-in. */
export async function accountOf(platform: Platform, cookie: string): Promise<Proven<AccountAuthority>> {
  const { signedIn } = await deskOf(platform, { cookie });
  if (!signedIn) throw new Error("The cookie opens no session");
  const actor = { accountId: signedIn.account.id, name: signedIn.account.name, role: "account" };
  return proven({ platform, signedIn, actor, requestId: "test" }, platform.clock.now());
}

/** An account without roles. */
export async function anAccount(
  platform: Platform,
  {
    password,
    email = `${newId()}@provadress.se`,
    name = "Prov Provsson",
  }: {
    password?: string;
    email?: string;
    name?: string;
  } = {},
): Promise<{ id: string; email: string; name: string }> {
  const id = newId();
  const hash = password ? await hashPassword(password) : null;
  await platform.database.session`
    insert into identity.account (id, email, name, password_hash) values (${id}, ${email}, ${name}, ${hash})`;
  return { id, email, name };
}

/** Letters to an address, the newest first, with the key in the link of each. */
export async function lettersTo({ root }: Scratch, email: string) {
  const letters = await root<
    { id: string; subject: string; text: string; html: string; council: string | null }[]
  >`
    select id, subject, text, html, council_id as council from letter where to_address = ${email}
    order by queued_at desc, id desc`;
  return letters.map((letter) => ({ ...letter, key: /nyckel=([\w-]+)/.exec(letter.text)?.[1] ?? "" }));
}
