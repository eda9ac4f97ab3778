import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import { describe, expect, it } from "vitest";
import type { Platform } from "~/platform/http/platform";
import { makeSession } from "~/platform/session/open-session.server";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { accountOf, anAccount, deskOf } from "../../../../tests/support/sign-in-desk";
import { giveSecondFactor } from "./give-second-factor.server";
import { confirmSecondFactor, offerTotp, renewRecoveryCodes } from "./second-factor-set-up.server";
import { unseal } from "./secret-box.server";
import { totpCode, totpStep } from "./totp";

const scratch = scratchDatabase();

/** The platform some seconds later. */
function secondsOn(platform: Platform, seconds: number): Platform {
  const at = new Date(platform.clock.now().getTime() + seconds * 1000);
  return { ...platform, clock: { now: () => at } };
}

async function signedIn(platform: Platform, id: string, secondFactor: Date | null = null) {
  return makeSession(await deskOf(platform), id, secondFactor);
}

/** An account with its second factor on: its key, its recovery codes, and its session. */
async function withFactor(platform: Platform) {
  const { id } = await anAccount(platform);
  const cookie = await signedIn(platform, id);
  const account = await accountOf(platform, cookie);
  const { sealed } = await offerTotp(account);
  const key = unseal(platform.settings, `offer ${id}`, sealed) as Uint8Array;
  const code = totpCode(key, totpStep(platform.clock.now()));
  const set = await confirmSecondFactor(account, `set-${id}`, { sealed, code });
  if (!set.ok) throw new Error(set.reason);
  return { id, key, codes: set.value, cookie, sealed, code };
}

async function give(
  platform: Platform,
  id: string,
  code: string,
  from: { remoteAddress?: string; device?: string } = {},
) {
  const desk = await deskOf(platform, { cookie: await signedIn(platform, id), ...from });
  if (!desk.signedIn) throw new Error("not signed in");
  return giveSecondFactor(desk, desk.signedIn, code);
}

describe("setting the second factor up", () => {
  it("takes a right code, counts for the session, and gives ten codes once", async () => {
    const { platform } = scratch;
    const { id, codes, cookie, sealed, code } = await withFactor(platform);
    expect(new Set(codes).size).toBe(10);
    expect((await deskOf(platform, { cookie })).signedIn).toMatchObject({
      secondFactor: true,
      secondFactorReady: true,
    });
    const again = await confirmSecondFactor(await accountOf(platform, cookie), `set-${id}`, { sealed, code });
    expect(again).toEqual({ ok: true, value: [] });
  });

  it("refuses a wrong code and another account's offer, and leaves the account as it was", async () => {
    const { platform } = scratch;
    const [one, other] = [await anAccount(platform), await anAccount(platform)];
    const account = await accountOf(platform, await signedIn(platform, one.id));
    const stranger = await accountOf(platform, await signedIn(platform, other.id));
    const { sealed } = await offerTotp(account);
    expect(await confirmSecondFactor(account, "t1", { sealed, code: "000000" })).toMatchObject({
      reason: "codeWrong",
    });
    const theirs = (await offerTotp(stranger)).sealed;
    expect(await confirmSecondFactor(account, "t2", { sealed: theirs, code: "000000" })).toMatchObject({
      reason: "offerGone",
    });
    const [kept] =
      await scratch.root`select totp_secret, totp_confirmed_at from identity.account where id = ${one.id}`;
    expect(kept).toEqual({ totp_secret: null, totp_confirmed_at: null });
  });

  it("refuses a key that was offered before another was taken into use, and takes one offered after", async () => {
    const { platform } = scratch;
    const { id } = await anAccount(platform);
    const cookie = await signedIn(platform, id);
    const offered = async (at: Platform) => {
      const { sealed, keyText } = await offerTotp(await accountOf(at, cookie));
      return { sealed, key: decodeBase32IgnorePadding(keyText.replace(/\s/g, "")) };
    };
    const confirm = async (
      at: Platform,
      token: string,
      { sealed, key }: Awaited<ReturnType<typeof offered>>,
    ) =>
      confirmSecondFactor(await accountOf(at, cookie), token, {
        sealed,
        code: totpCode(key, totpStep(at.clock.now())),
      });
    const keptKey = async () =>
      (await scratch.root`select totp_secret from identity.account where id = ${id}`)[0]?.totp_secret;
    const [one, other] = [await offered(platform), await offered(platform)];
    expect((await confirm(platform, "w1", one)).ok).toBe(true);
    const kept = await keptKey();
    const later = secondsOn(platform, 60);
    expect(await confirm(later, "w2", other)).toMatchObject({ reason: "factorSetMeanwhile" });
    expect(await keptKey()).toBe(kept);
    const [next, third] = [await offered(later), await offered(later)];
    expect((await confirm(later, "w3", next)).ok).toBe(true);
    expect(await confirm(secondsOn(platform, 120), "w4", third)).toMatchObject({
      reason: "factorSetMeanwhile",
    });
  });

  it("keeps the key encrypted and the codes hashed", async () => {
    const { key, codes, id } = await withFactor(scratch.platform);
    const rows = await scratch.root<{ row: string }[]>`
      select row_to_json(a)::text as row from identity.account a where id = ${id}
      union all select row_to_json(c)::text from identity.recovery_code c where account_id = ${id}
      union all select row_to_json(f)::text from form_token f`;
    const all = rows.map(({ row }) => row).join();
    for (const secret of [
      Buffer.from(key).toString("base64url"),
      Buffer.from(key).toString("hex"),
      ...codes,
    ]) {
      expect(all).not.toContain(secret);
    }
  });

  it("ends the account's other sessions", async () => {
    const { platform } = scratch;
    const { id } = await anAccount(platform);
    const elsewhere = await signedIn(platform, id);
    const account = await accountOf(platform, await signedIn(platform, id));
    const { sealed } = await offerTotp(account);
    const key = unseal(platform.settings, `offer ${id}`, sealed) as Uint8Array;
    await confirmSecondFactor(account, "t3", {
      sealed,
      code: totpCode(key, totpStep(account.platform.clock.now())),
    });
    expect((await deskOf(platform, { cookie: elsewhere })).signedIn).toBeNull();
  });
});

describe("giving the second factor", () => {
  it("opens a new session with a code, and the old cookie opens nothing", async () => {
    const { id, key } = await withFactor(scratch.platform);
    const later = secondsOn(scratch.platform, 60);
    const before = await signedIn(later, id);
    const desk = await deskOf(later, { cookie: before });
    if (!desk.signedIn) throw new Error("not signed in");
    const given = await giveSecondFactor(desk, desk.signedIn, totpCode(key, totpStep(later.clock.now())));
    if (!given.ok) throw new Error(given.reason);
    expect((await deskOf(later, { cookie: given.value.cookies[0] })).signedIn?.secondFactor).toBe(true);
    expect((await deskOf(later, { cookie: before })).signedIn).toBeNull();
  });

  it("refuses a code that has been used, at set-up too, and an older one after it", async () => {
    const { platform } = scratch;
    const { id, key, code } = await withFactor(platform);
    expect(await give(platform, id, code)).toMatchObject({ reason: "codeUsed" });
    const later = secondsOn(platform, 60);
    const step = totpStep(later.clock.now());
    const fresh = totpCode(key, step);
    expect((await give(later, id, fresh)).ok).toBe(true);
    expect(await give(later, id, fresh)).toMatchObject({ reason: "codeUsed" });
    expect(await give(later, id, totpCode(key, step - 1))).toMatchObject({ reason: "codeUsed" });
  });

  it("lets one of two in who give the same code at the same time", async () => {
    const { id, key } = await withFactor(scratch.platform);
    const later = secondsOn(scratch.platform, 60);
    const code = totpCode(key, totpStep(later.clock.now()));
    const answers = await Promise.all([give(later, id, code), give(later, id, code)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("takes each recovery code once, however it is typed, and none of another account", async () => {
    const { platform } = scratch;
    const [one, other] = [await withFactor(platform), await withFactor(platform)];
    const [first = "", second = ""] = one.codes;
    expect((await give(platform, one.id, ` ${first.toUpperCase().replace("-", " ")}`)).ok).toBe(true);
    expect(await give(platform, one.id, first)).toMatchObject({ reason: "codeWrong" });
    expect(await give(platform, other.id, second)).toMatchObject({ reason: "codeWrong" });
    const renewed = await renewRecoveryCodes(await accountOf(platform, one.cookie), "renew");
    expect(renewed).toHaveLength(10);
    expect(await give(platform, one.id, second)).toMatchObject({ reason: "codeWrong" });
    expect((await give(platform, one.id, renewed[0] ?? "")).ok).toBe(true);
  });

  it("ends in 429 after eight wrong codes from one network, also with a right one, and not from another", async () => {
    const { id, codes } = await withFactor(scratch.platform);
    const later = secondsOn(scratch.platform, 3600);
    const from = (remoteAddress: string, code = "000000") => give(later, id, code, { remoteAddress });
    for (let count = 0; count < 8; count++) await from("192.0.2.7");
    await expect(from("192.0.2.7", codes[0])).rejects.toMatchObject({ status: 429 });
    expect((await from("192.0.2.8", codes[0])).ok).toBe(true);
  });

  it("is asked twenty times a day of those who know the password, and still of a device that gave it before", async () => {
    const { platform } = scratch;
    const { id, codes } = await withFactor(platform);
    const later = secondsOn(platform, 3600);
    const entered = await give(later, id, codes[0] ?? "");
    if (!entered.ok) throw new Error(entered.reason);
    for (let count = 1; count < 20; count++) await give(later, id, "000000");
    await expect(give(later, id, codes[1] ?? "")).rejects.toMatchObject({ status: 429 });
    expect((await give(later, id, codes[1] ?? "", { device: entered.value.cookies[1] })).ok).toBe(true);
  });
});
