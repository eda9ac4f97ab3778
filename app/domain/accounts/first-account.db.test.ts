import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { deskOf } from "../../../tests/support/sign-in-desk";
import { firstAccountAddress, makeFirstAccount, mayMakeFirstAccount } from "./first-account.server";

const scratch = scratchDatabase();
const input = { name: "Ola Operatör", email: "ola@provadress.se", password: "ett långt lösenord" };

describe("the first account", () => {
  it("is made by the address that the terminal shows, once, with the operator's role", async () => {
    const { platform, root } = scratch;
    const address = new URL((await firstAccountAddress(platform)) ?? "");
    expect(address.pathname).toBe("/logga-in/forsta-konto");
    const key = address.searchParams.get("nyckel") ?? "";
    expect(await mayMakeFirstAccount(await deskOf(platform), `${key.slice(1)}0`)).toBe(false);
    const wrong = await makeFirstAccount(await deskOf(platform), "fel", input);
    expect(wrong).toMatchObject({ reason: "linkGone" });
    const guessed = { ...input, password: "Ola Operatör 2026" };
    expect(await makeFirstAccount(await deskOf(platform), key, guessed)).toMatchObject({
      reason: "passwordNames",
    });
    const desks = [await deskOf(platform), await deskOf(platform)];
    const made = await Promise.all(
      desks.map((desk, at) => makeFirstAccount(desk, key, { ...input, email: `${at}@provadress.se` })),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    const entered = made.find(({ ok }) => ok);
    if (!entered?.ok) throw new Error("nobody was let in");
    expect(entered.value.next).toBe("/drift");
    const { signedIn } = await deskOf(platform, { cookie: entered.value.cookies[0] });
    expect(signedIn?.grants).toMatchObject([{ role: "operator", councilId: null }]);
    expect(signedIn?.secondFactor).toBe(false);
    expect(await firstAccountAddress(platform)).toBeNull();
    expect(await mayMakeFirstAccount(await deskOf(platform), key)).toBe(false);
    expect(await root`select 1 from identity.account`).toHaveLength(1);
  });
});
