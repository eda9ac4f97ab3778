import { describe, expect, it } from "vitest";
import { removePassword, setPassword } from "~/domain/accounts/change-account.server";
import { newId } from "~/kernel/ids";
import { renewRecoveryCodes } from "~/platform/session/factor/second-factor-set-up.server";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { accountOf, anAccount, deskOf, lettersTo } from "../../../../tests/support/sign-in-desk";
import { makeSession } from "../open-session.server";
import { signInWithPassword } from "../sign-in-with-password.server";
import { giveProof } from "./give-proof.server";
import { Proof } from "./proof";

const scratch = scratchDatabase();
const password = "tre korta ord";

/** A session of an account, proved so many minutes ago. */
async function sessionOf(minutes: number, factor = false) {
  const { platform, root } = scratch;
  const account = await anAccount(platform, { password });
  const cookie = await makeSession(await deskOf(platform), account.id, factor ? platform.clock.now() : null);
  const at = new Date(platform.clock.now().getTime() - minutes * 60_000);
  await root`update identity.session set proved_at = ${at} where user_id = ${account.id}`;
  if (factor)
    await root`update identity.account set totp_secret = 'x', totp_confirmed_at = now() where id = ${account.id}`;
  const isProved = async () => {
    const { signedIn } = await deskOf(platform, { cookie });
    return signedIn !== null && Proof.read(signedIn, platform.clock.now()) !== null;
  };
  return { ...account, own: await accountOf(platform, cookie), isProved };
}

const subjects = async (email: string) => (await lettersTo(scratch, email)).map(({ subject }) => subject);

describe("a proof given anew", () => {
  it("is the password, where there is no second factor", async () => {
    const { own, isProved } = await sessionOf(11);
    expect(await isProved()).toBe(false);
    expect(await giveProof(own, "fel lösenord")).toMatchObject({ reason: "currentPasswordWrong" });
    expect(await isProved()).toBe(false);
    expect(await giveProof(own, password)).toMatchObject({ ok: true });
    expect(await isProved()).toBe(true);
  });

  it("is a code, where there is one: the password does not do", async () => {
    const { own, isProved } = await sessionOf(11, true);
    const [code = ""] = await renewRecoveryCodes(own, newId());
    expect(await giveProof(own, password)).toMatchObject({ reason: "codeWrong" });
    expect(await isProved()).toBe(false);
    expect(await giveProof(own, code)).toMatchObject({ ok: true });
    expect(await isProved()).toBe(true);
    expect(await giveProof(own, code)).toMatchObject({ reason: "codeWrong" });
  });

  it("is tried so often, and no more", async () => {
    const { own } = await sessionOf(11);
    for (let tried = 0; tried < 20; tried++) await giveProof(own, "fel lösenord");
    await expect(giveProof(own, password)).rejects.toMatchObject({ status: 429 });
  });
});

describe("a change of credentials", () => {
  it("is told by a letter, each", async () => {
    const { own, email } = await sessionOf(0, true);
    await setPassword(own, newId(), "den nya ordföljden");
    await removePassword(own, newId());
    await renewRecoveryCodes(own, newId());
    expect((await subjects(email)).sort()).toEqual([
      "Dina återställningskoder i Samsyn är nya",
      "Ditt lösenord i Samsyn är borttaget",
      "Ditt lösenord i Samsyn är ändrat",
    ]);
  });

  it("that is refused is not told", async () => {
    const { own, email } = await sessionOf(0);
    expect(await setPassword(own, newId(), "sommaren2026")).toMatchObject({ ok: false });
    expect(await subjects(email)).toEqual([]);
  });
});

describe("a password used in a browser that is new", () => {
  it("is told by a letter the first time, in the language of the account, and what device it was", async () => {
    const { platform, root } = scratch;
    const { id, email } = await anAccount(platform, { password });
    await root`update identity.account set language = 'en' where id = ${id}`;
    const first = await signInWithPassword(await deskOf(platform), email, password);
    if (!first.ok) throw new Error(first.reason);
    const [, device] = first.value.cookies;
    await signInWithPassword(await deskOf(platform, { device }), email, password);
    expect(await subjects(email)).toEqual(["Your password in Samsyn was used on a new device"]);
    expect((await lettersTo(scratch, email))[0]?.text).toContain("(Firefox, Windows)");
    await signInWithPassword(await deskOf(platform), email, "fel lösenord");
    expect(await subjects(email)).toHaveLength(1);
  });
});
