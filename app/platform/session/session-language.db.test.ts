import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { signIn } from "../../../tests/support/sign-in";
import { sessionLanguage } from "./session-language.server";

const scratch = scratchDatabase();

async function speaking(language: string) {
  const { accountId, cookie } = await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }]);
  await scratch.root`update identity.account set language = ${language} where id = ${accountId}`;
  return { accountId, cookie };
}

describe("the language of a session", () => {
  it.each(["sv", "en"])("is that of its account: %s", async (language) => {
    const { cookie } = await speaking(language);
    expect(await sessionLanguage(scratch.platform, cookie)).toBe(language);
  });

  it("is unknown without a session, and with one that is over or whose account is closed", async () => {
    const { platform, root } = scratch;
    expect(await sessionLanguage(platform, "")).toBeNull();
    expect(await sessionLanguage(platform, "samsyn=gissning")).toBeNull();
    const over = await speaking("en");
    await root`update identity.session set expires_at = '2026-01-01' where user_id = ${over.accountId}`;
    expect(await sessionLanguage(platform, over.cookie)).toBeNull();
    const closed = await speaking("en");
    await root`update identity.account set disabled_at = now() where id = ${closed.accountId}`;
    expect(await sessionLanguage(platform, closed.cookie)).toBeNull();
  });
});
