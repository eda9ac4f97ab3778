import { describe, expect, it } from "vitest";
import { deviceCookie } from "~/platform/http/cookies";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { anAccount, deskOf } from "../../../../tests/support/sign-in-desk";
import { signInWithPassword } from "../sign-in-with-password.server";
import { sweepIdentities } from "../sweep-identities.server";
import { isKnownDevice, rememberDevice } from "./known-device.server";

const scratch = scratchDatabase();

describe("a device", () => {
  it("is known once somebody has signed in with it, to that account alone", async () => {
    const { platform } = scratch;
    const [own, other] = [
      await anAccount(platform, { password: "tre korta ord" }),
      await anAccount(platform),
    ];
    const entered = await signInWithPassword(await deskOf(platform), own.email, "tre korta ord");
    if (!entered.ok) throw new Error(entered.reason);
    const [session, device = ""] = entered.value.cookies;
    expect(device).toMatch(/HttpOnly/);
    const browser = await deskOf(platform, { cookie: session, device });
    expect(await isKnownDevice(browser, { email: own.email.toUpperCase() })).toBe(true);
    expect(await isKnownDevice(browser, { accountId: own.id })).toBe(true);
    expect(await isKnownDevice(browser, { accountId: other.id })).toBe(false);
    expect(await isKnownDevice(await deskOf(platform), { accountId: own.id })).toBe(false);
  });

  it("is not known by half a sign-in", async () => {
    const { platform, root } = scratch;
    const { id, email } = await anAccount(platform, { password: "tre korta ord" });
    await root`update identity.account set totp_secret = 'x', totp_confirmed_at = now() where id = ${id}`;
    const entered = await signInWithPassword(await deskOf(platform), email, "tre korta ord");
    expect(entered.ok && entered.value.cookies).toHaveLength(1);
    expect(await root`select 1 from identity.known_device where account_id = ${id}`).toHaveLength(0);
  });

  it("gets a new key at each sign-in, for all who use it, and the old one opens nothing", async () => {
    const { platform } = scratch;
    const [one, two] = [await anAccount(platform), await anAccount(platform)];
    const first = await rememberDevice(await deskOf(platform), one.id);
    const second = await rememberDevice(await deskOf(platform, { device: first.cookie }), two.id);
    const known = async (device: string) =>
      Promise.all(
        [one, two].map(async ({ id }) =>
          isKnownDevice(await deskOf(platform, { device }), { accountId: id }),
        ),
      );
    expect(await known(first.cookie)).toEqual([false, false]);
    expect(await known(second.cookie)).toEqual([true, true]);
  });

  it("is kept as a hash, and forgotten when its cookie has run out", async () => {
    const { platform, root } = scratch;
    const { id } = await anAccount(platform);
    const { cookie } = await rememberDevice(await deskOf(platform), id);
    const key = /=([^;]+)/.exec(cookie)?.[1] ?? "";
    const kept = async () => root`select device_hash from identity.known_device where account_id = ${id}`;
    expect(await kept()).toHaveLength(1);
    expect(JSON.stringify(await kept())).not.toContain(key);
    const at = new Date(platform.clock.now().getTime() + (deviceCookie.days + 1) * 86_400_000);
    await sweepIdentities({ ...platform, clock: { now: () => at } });
    expect(await kept()).toHaveLength(0);
  });
});
