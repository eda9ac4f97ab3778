import { address } from "~/kernel/address/address";
import { done } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import type { Platform } from "~/platform/http/platform";
import { deviceName } from "./device-name";
import { isKnownDevice, rememberDevice } from "./devices/known-device.server";
import { isClosedExample } from "./example-address";
import { identityAct } from "./identity-work.server";
import { sessions } from "./lucia.server";
import { withReturn } from "./own-path";

/** How someone proved who they are. */
export type SignInMethod = "link" | "password" | "invitation" | "first-account" | "example";

/** What the browser gets after a step of signing in. */
export interface SignInStep {
  /** The session's, and where somebody has come all the way the device's. */
  cookies: [session: string, device?: string];
  /** Where to go next. */
  next: string;
}

type Desk = Pick<SignInDesk, "platform" | "request" | "requestId" | "back" | "signedIn">;

/**
 * Makes a session and returns its cookie. A new one for each step: an old cookie never gains rights, and the session that
 * the browser had is over, whoever's it was.
 */
export async function makeSession(
  { platform, request, signedIn }: Pick<SignInDesk, "platform" | "request" | "signedIn">,
  accountId: string,
  secondFactorAt: Date | null,
  device: string | null = null,
): Promise<string> {
  const lucia = sessions(platform);
  const session = await lucia.createSession(accountId, {
    device: deviceName(request.headers.get("user-agent")),
    second_factor_at: secondFactorAt,
    device_hash: device,
    proved_at: platform.clock.now(),
    last_seen_at: platform.clock.now(),
  });
  if (signedIn) await lucia.invalidateSession(signedIn.sessionId);
  return lucia.createSessionCookie(session.id).serialize();
}

/**
 * Signs someone in who has proved who they are. An account with a second factor goes on to give it; in the
 * example the factor counts as given.
 */
export async function openSession(desk: Desk, accountId: string, method: SignInMethod): Promise<SignInStep> {
  const { platform, requestId, back } = desk;
  const [account] = await platform.database.session<
    { name: string; email: string; language: string; ready: boolean; first: boolean }[]
  >`
    select name, email, language, totp_confirmed_at is not null as ready, last_sign_in_at is null as first
    from identity.account
    where id = ${accountId} and disabled_at is null`;
  if (!account || isClosedExample(platform, account.email)) throw new Response(null, { status: 403 });
  const now = platform.clock.now();
  const stranger = method === "password" && !(await isKnownDevice(desk, { accountId }));
  await identityAct(
    platform,
    { actor: { accountId, name: account.name, role: "account" }, requestId },
    async ({ sql, record, queue }) => {
      await sql`update identity.account set last_sign_in_at = ${now} where id = ${accountId}`;
      await record({
        act: "account.signedIn",
        subjectKind: "account",
        subjectId: accountId,
        subjectName: account.name,
        after: { method },
      });
      const device = deviceName(desk.request.headers.get("user-agent"));
      if (stranger)
        await queue({
          to: account.email,
          language: account.language === "en" ? "en" : "sv",
          template: "newDevice",
          values: { name: account.name, device: device && ` (${device})` },
          path: address("/konto"),
        });
      return done();
    },
  );
  const example = method === "example";
  const goesOn = account.ready && !example;
  const device = goesOn || example ? null : await rememberDevice(desk, accountId);
  const cookie = await makeSession(desk, accountId, example ? now : null, device?.hash);
  const welcome = account.first && (method === "invitation" || method === "link");
  const onward = welcome ? withReturn(address("/konto/valkommen"), back) : back;
  const next = goesOn ? withReturn(address("/logga-in/kod"), onward) : (onward ?? address("/konto/val"));
  return { cookies: device ? [cookie, device.cookie] : [cookie], next };
}

/** Ends the session of a request and returns the cookie that takes the old one away. */
export async function closeSession(platform: Platform, sessionId: string | null): Promise<string> {
  const lucia = sessions(platform);
  if (sessionId) await lucia.invalidateSession(sessionId);
  return lucia.createBlankSessionCookie().serialize();
}
