import { beforeAll, describe, expect, it } from "vitest";
import { firstAccountAddress } from "~/domain/accounts/first-account.server";
import { newId } from "~/kernel/ids";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { anAccount, deskOf, lettersTo } from "../../../tests/support/sign-in-desk";
import type { Platform } from "../http/platform";
import { keptLetters, mayReadLetters } from "../mail/read-letters.server";
import { exampleAccounts, signInAsExample } from "./example-accounts.server";
import { requestSignInLink } from "./request-link.server";
import { signInWithPassword } from "./sign-in-with-password.server";
import { consumeLink } from "./use-link.server";

const scratch = scratchDatabase();

const withExample = (example: boolean): Platform => ({
  ...scratch.platform,
  settings: { ...scratch.platform.settings, example },
});

async function granted(email: string, role: string, council: string | null) {
  const account = await anAccount(scratch.platform, { email });
  await scratch.root`
    insert into identity.role_grant (id, account_id, council_id, role, valid_from, granted_by)
    values (${newId()}, ${account.id}, ${council}, ${role}, '2026-01-01', 'test')`;
  return account;
}

async function offered(platform: Platform) {
  return (await exampleAccounts(platform, "sv")).map(({ email }) => email);
}

async function enter(platform: Platform, id: string) {
  return signInAsExample(await deskOf(platform), id);
}

describe("signing in to an example account", () => {
  let ids: Record<"convenor" | "operator" | "other" | "real" | "roleless", string>;
  beforeAll(async () => {
    const [convenor, operator, other, real, roleless] = [
      await granted("sammankallande.skaraborg@example.org", "convenor", "skaraborg"),
      await granted("drift@example.org", "operator", null),
      await granted("sammankallande.boras@example.org", "convenor", "boras"),
      await granted("riktig@provadress.se", "convenor", "skaraborg"),
      await anAccount(scratch.platform, { email: "utan.roll@example.org" }),
    ];
    ids = {
      convenor: convenor.id,
      operator: operator.id,
      other: other.id,
      real: real.id,
      roleless: roleless.id,
    };
    await scratch.root`update council set example_data = true where id = 'skaraborg'`;
  });

  it("is offered in example mode, for invented councils and people only", async () => {
    const platform = withExample(true);
    expect(await offered(platform)).toEqual(["drift@example.org", "sammankallande.skaraborg@example.org"]);
    const entered = await enter(platform, ids.convenor);
    if (!entered.ok) throw new Error(entered.reason);
    const { signedIn } = await deskOf(platform, { cookie: entered.value.cookies[0] });
    expect(signedIn).toMatchObject({ secondFactor: true, account: { id: ids.convenor } });
    for (const id of [ids.other, ids.real, ids.roleless, newId(), "x"]) {
      expect(await enter(platform, id)).toMatchObject({ reason: "notExample" });
    }
  });

  it("is never possible when the example is off, nor are letters to read", async () => {
    const platform = withExample(false);
    expect(await offered(platform)).toEqual([]);
    for (const id of Object.values(ids)) {
      expect(await enter(platform, id)).toMatchObject({ reason: "notExample" });
    }
    expect(await mayReadLetters(platform)).toBe(false);
    const developing = { ...platform, settings: { ...platform.settings, mode: "development" as const } };
    expect(await mayReadLetters(developing)).toBe(true);
    const reachable = { ...developing, settings: { ...developing.settings, letters: false } };
    expect(await mayReadLetters(reachable)).toBe(false);
  });

  it("is not possible in any other way where the example is closed, and sessions of before are none", async () => {
    const [open, closed] = [withExample(true), withExample(false)];
    const email = "losenord.skaraborg@example.org";
    const password = "fyra ord efter varandra";
    await anAccount(scratch.platform, { email, password });
    const entered = await enter(open, ids.convenor);
    const before = entered.ok ? entered.value.cookies[0] : "";
    expect((await deskOf(open, { cookie: before })).signedIn).not.toBeNull();
    expect((await deskOf(closed, { cookie: before })).signedIn).toBeNull();

    await requestSignInLink(await deskOf(closed), email);
    expect(await lettersTo(scratch, email)).toEqual([]);
    await requestSignInLink(await deskOf(open), email);
    const [letter] = await lettersTo(scratch, email);
    await expect(consumeLink(await deskOf(closed), letter?.key ?? "", "sign-in")).rejects.toMatchObject({
      status: 403,
    });
    await expect(signInWithPassword(await deskOf(closed), email, password)).rejects.toMatchObject({
      status: 403,
    });
    expect(await signInWithPassword(await deskOf(open), email, password)).toMatchObject({ ok: true });
  });

  it("leaves the letters to invented addresses to be read, and no other", async () => {
    const real = "riktig@provadress.se";
    for (const to of [real, "drift@example.org"])
      await requestSignInLink(await deskOf(withExample(true)), to);
    const shown = await keptLetters(withExample(true));
    expect(shown.map(({ to }) => to)).toContain("drift@example.org");
    expect(shown.map(({ to }) => to)).not.toContain(real);
    const [letter] = await lettersTo(scratch, real);
    expect(await keptLetters(withExample(true), letter?.id)).toEqual([]);
  });

  it("as one who sees all councils ends when a council holds a person who is not invented", async () => {
    const platform = withExample(true);
    expect(await mayReadLetters(platform)).toBe(true);
    await scratch.root`insert into person (council_id, id, name) values ('boras', ${newId()}, 'Verklig Person')`;
    expect(await offered(platform)).toEqual(["sammankallande.skaraborg@example.org"]);
    expect(await enter(platform, ids.operator)).toMatchObject({ reason: "notExample" });
    expect(await mayReadLetters(platform)).toBe(false);
    await scratch.root`delete from person where council_id = 'boras'`;
    expect(await mayReadLetters(platform)).toBe(true);
  });

  it("ends when somebody signs in whose address is not invented", async () => {
    const platform = withExample(true);
    await scratch.root`update identity.account set last_sign_in_at = now() where id = ${ids.real}`;
    expect(await offered(platform)).toEqual([]);
    expect(await enter(platform, ids.convenor)).toMatchObject({ reason: "notExample" });
    expect(await mayReadLetters(platform)).toBe(false);
  });
});

describe("an installation that held nothing but the example", () => {
  it("lets its operator make a first account once the example is closed, and not before", async () => {
    await scratch.root`delete from identity.account where email not like '%@example.org'`;
    expect(await firstAccountAddress(withExample(true))).toBeNull();
    expect(await firstAccountAddress(withExample(false))).toContain("/logga-in/forsta-konto?nyckel=");
    await anAccount(scratch.platform, { email: "olga@provadress.se" });
    expect(await firstAccountAddress(withExample(false))).toBeNull();
  });
});
