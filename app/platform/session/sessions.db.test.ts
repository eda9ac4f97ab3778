import { describe, expect, it } from "vitest";
import { accountPage } from "~/domain/accounts/account-page.server";
import { saveProfile, setPassword } from "~/domain/accounts/change-account.server";
import { newId } from "~/kernel/ids";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { accountOf, anAccount, deskOf, lettersTo } from "../../../tests/support/sign-in-desk";
import { rememberDevice } from "./devices/known-device.server";
import { endOtherSessions, endSession } from "./end-sessions.server";
import { closeSession, makeSession } from "./open-session.server";
import { signInWithPassword } from "./sign-in-with-password.server";
import { sweepIdentities } from "./sweep-identities.server";

const scratch = scratchDatabase();

/** Cookies of so many sessions of a new account. */
async function sessionsOf(count: number, password?: string) {
  const { platform } = scratch;
  const account = await anAccount(platform, password ? { password } : {});
  const cookies: string[] = [];
  for (let made = 0; made < count; made++) {
    cookies.push(await makeSession(await deskOf(platform), account.id, null));
  }
  const isOpen = async (cookie: string | undefined) =>
    (await deskOf(platform, { cookie: cookie ?? "" })).signedIn !== null;
  return { ...account, cookies, isOpen, own: await accountOf(platform, cookies[0] ?? "") };
}

/** How many sessions the trail says that an account has ended. */
async function endedBy(accountId: string): Promise<number> {
  const entries = await scratch.root`
    select 1 from audit_entry where act = 'account.sessionEnded' and subject_id = ${accountId}`;
  return entries.length;
}

describe("a person's sessions", () => {
  it("are listed with device and times, this one first", async () => {
    const { own } = await sessionsOf(2);
    const { sessions } = await accountPage(own);
    expect(sessions.map(({ current }) => current)).toEqual([true, false]);
    expect(sessions[0]).toMatchObject({ device: "Firefox, Windows", lastSeenAt: "2026-11-23T09:00:00.000Z" });
  });

  it("are ended one by one, and the cookie opens nothing after that", async () => {
    const { own, cookies, isOpen } = await sessionsOf(2);
    const other = (await accountPage(own)).sessions.find(({ current }) => !current);
    expect(await isOpen(cookies[1])).toBe(true);
    await endSession(own, newId(), other?.id ?? "");
    expect(await isOpen(cookies[1])).toBe(false);
    expect(await isOpen(cookies[0])).toBe(true);
  });

  it("are ended all but this one", async () => {
    const { own, cookies, isOpen } = await sessionsOf(3);
    expect(await endOtherSessions(own, newId())).toBe(2);
    expect(await Promise.all(cookies.map(isOpen))).toEqual([true, false, false]);
  });

  it("of someone else are as if they were not", async () => {
    const [mine, theirs] = [await sessionsOf(1), await sessionsOf(1)];
    const [session] = (await accountPage(theirs.own)).sessions;
    const end = (id = "") => endSession(mine.own, newId(), id);
    expect(await end(session?.id)).toEqual(await end("no such session"));
    expect(await theirs.isOpen(theirs.cookies[0])).toBe(true);
    expect(await endedBy(mine.id)).toBe(0);
  });

  it("may have ended on another device meanwhile, and the trail tells of it once", async () => {
    const { id, own, cookies, isOpen } = await sessionsOf(2);
    const other = (await accountPage(own)).sessions.find(({ current }) => !current);
    await endSession(own, newId(), other?.id ?? "");
    await endSession(own, newId(), other?.id ?? "");
    expect(await Promise.all(cookies.map(isOpen))).toEqual([true, false]);
    expect(await endedBy(id)).toBe(1);
  });

  it("end when the person signs out, is closed, or the session has run out", async () => {
    const { platform, root } = scratch;
    const [out, closed, old] = [await sessionsOf(1), await sessionsOf(1), await sessionsOf(1)];
    await closeSession(platform, out.own.signedIn.sessionId);
    await root`update identity.account set disabled_at = now() where id = ${closed.id}`;
    await root`update identity.session set expires_at = now() - interval '1 minute' where user_id = ${old.id}`;
    for (const one of [out, closed, old]) expect(await one.isOpen(one.cookies[0])).toBe(false);
    await root`update identity.session set expires_at = '2026-01-01' where user_id = ${closed.id}`;
    await sweepIdentities(platform);
    expect(await root`select 1 from identity.session where user_id = ${closed.id}`).toHaveLength(0);
  });
});

describe("a session that lies idle", () => {
  const later = (hours: number) => {
    const at = new Date(scratch.platform.clock.now().getTime() + hours * 3_600_000);
    return { ...scratch.platform, clock: { now: () => at } };
  };
  const openAfter = async (cookie: string, hours: number) =>
    (await deskOf(later(hours), { cookie })).signedIn !== null;

  it("ends after a week, and lives on while it is used", async () => {
    const [left, used] = [await sessionsOf(1), await sessionsOf(1)];
    const [cookie = ""] = left.cookies;
    const [kept = ""] = used.cookies;
    for (const days of [5, 10, 13]) expect(await openAfter(kept, days * 24)).toBe(true);
    expect(await openAfter(cookie, 7 * 24 + 1)).toBe(false);
    expect(await openAfter(cookie, 1)).toBe(true);
  });

  it("ends sooner for one who reaches more, and is not in the list", async () => {
    const { id, own, cookies } = await sessionsOf(2);
    await scratch.root`
      insert into identity.role_grant (id, account_id, council_id, role, valid_from, granted_by)
      values (${newId()}, ${id}, null, 'operator', '2020-01-01', 'test')`;
    const [cookie = "", other = ""] = cookies;
    expect(await openAfter(cookie, 11)).toBe(true);
    expect(await openAfter(other, 13)).toBe(false);
    expect(await openAfter(cookie, 22)).toBe(true);
    const account = await accountOf(later(22), cookie);
    expect(await accountPage(account)).toMatchObject({ idleHours: 12, sessions: [{ current: true }] });
    expect((await accountPage(own)).idleHours).toBe(168);
  });

  it("is swept away", async () => {
    const { id } = await sessionsOf(2);
    await sweepIdentities(later(7 * 24 + 1));
    expect(await scratch.root`select 1 from identity.session where user_id = ${id}`).toHaveLength(0);
  });
});

describe("a sign-in in a browser that has a session", () => {
  it("ends that session, whoever's it was, and no other", async () => {
    const { platform } = scratch;
    const [mine, theirs] = [await sessionsOf(2), await sessionsOf(1)];
    await makeSession(await deskOf(platform, { cookie: mine.cookies[0] }), theirs.id, null);
    expect(await Promise.all(mine.cookies.map(mine.isOpen))).toEqual([false, true]);
    expect(await theirs.isOpen(theirs.cookies[0])).toBe(true);
  });
});

describe("a change of password", () => {
  it("ends the other sessions, forgets their browsers, and is told by letter", async () => {
    const { platform, root } = scratch;
    const { own, id, email, cookies, isOpen } = await sessionsOf(2, "det gamla lösenordet");
    await rememberDevice(await deskOf(platform), id);
    expect(await setPassword(own, newId(), "den nya ordföljden")).toMatchObject({ ok: true });
    expect(await Promise.all(cookies.map(isOpen))).toEqual([true, false]);
    expect(await root`select 1 from identity.known_device where account_id = ${id}`).toHaveLength(0);
    expect((await lettersTo(scratch, email))[0]?.subject).toContain("lösenord");
    expect((await signInWithPassword(await deskOf(platform), email, "den nya ordföljden")).ok).toBe(true);
  });

  it("is done once by a form that comes twice", async () => {
    const { own, email } = await sessionsOf(1, "det gamla lösenordet");
    const token = newId();
    for (let sent = 0; sent < 2; sent++)
      expect(await setPassword(own, token, "den nya ordföljden")).toMatchObject({ ok: true });
    expect(await lettersTo(scratch, email)).toHaveLength(1);
  });

  it("refuses one that is easy to guess, and one made of the person's names", async () => {
    const { own, email } = await sessionsOf(1);
    const choose = (password: string) => setPassword(own, newId(), password);
    expect(await choose(email)).toMatchObject({ reason: "passwordNames" });
    expect(await choose("Provsson Skaraborg")).toMatchObject({ reason: "passwordNames" });
    expect(await choose("sommaren2026")).toMatchObject({ reason: "passwordCommon" });
    expect(await choose("aaaaaaaaaaaa")).toMatchObject({ reason: "passwordPattern" });
    expect((await accountPage(own)).hasPassword).toBe(false);
    expect(await choose("tre korta ord")).toMatchObject({ ok: true });
  });
});

describe("a saved profile", () => {
  it("is refused over another window's change, and repeated forms change once", async () => {
    const { own } = await sessionsOf(1);
    const token = newId();
    const save = (name: string, version: number, by = token) =>
      saveProfile(own, by, version, { name, language: "en" });
    expect(await save("Nytt Namn", 1)).toMatchObject({ ok: true });
    expect(await save("Nytt Namn", 1)).toMatchObject({ ok: true });
    expect(await save("Annat Namn", 1, newId())).toMatchObject({ reason: "changedMeanwhile" });
    expect(await accountPage(own)).toMatchObject({ name: "Nytt Namn", language: "en", version: 2 });
  });
});
