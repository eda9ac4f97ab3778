import type { Role } from "~/kernel/actor";
import { newId } from "~/kernel/ids";
import type { Platform } from "~/platform/http/platform";
import { sessions } from "~/platform/session/lucia.server";

/** Makes an account with granted roles and an open session with its second factor given. Returns the cookie header. */
export async function signIn(
  platform: Platform,
  grants: readonly { role: Role; council: string | null }[],
  name = "Test Testsson",
): Promise<{ accountId: string; cookie: string }> {
  const { session } = platform.database;
  const accountId = newId();
  const email = `${accountId}@council.example`;
  await session`insert into identity.account (id, email, name) values (${accountId}, ${email}, ${name})`;
  for (const { role, council } of grants) {
    await session`
      insert into identity.role_grant (id, account_id, council_id, role, valid_from, granted_by)
      values (${newId()}, ${accountId}, ${council}, ${role}, '2020-01-01', 'test')`;
  }
  const lucia = sessions(platform);
  const opened = await lucia.createSession(accountId, {
    device: "test",
    second_factor_at: new Date(),
    proved_at: platform.clock.now(),
  });
  return { accountId, cookie: `${lucia.sessionCookieName}=${opened.id}` };
}
