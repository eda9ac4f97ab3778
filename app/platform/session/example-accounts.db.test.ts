import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/domain/kernel/ids";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { anAccount, deskOf } from "../../../tests/support/sign-in-desk";
import type { Platform } from "../http/platform";
import { mayReadLetters } from "../mail/read-letters.server";
import { exampleAccounts, signInAsExample } from "./example-accounts.server";

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
    const { signedIn } = await deskOf(platform, { cookie: entered.value.cookie });
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
  });

  it("as one who sees all councils ends when a council holds a person who is not invented", async () => {
    const platform = withExample(true);
    expect(await mayReadLetters(platform)).toBe(true);
    await scratch.root`insert into person (council_id, id, name) values ('boras', ${newId()}, 'Verklig Person')`;
    expect(await offered(platform)).toEqual(["sammankallande.skaraborg@example.org"]);
    expect(await enter(platform, ids.operator)).toMatchObject({ reason: "notExample" });
    expect(await mayReadLetters(platform)).toBe(false);
  });
});
