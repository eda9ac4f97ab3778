import { describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { keepLetterLanguage } from "./keep-letter-language.server";

const scratch = scratchDatabase();

describe("the language of letters", () => {
  it("follows the account in every council where the person sits, noted in each, and nobody else's", async () => {
    const { platform, root } = scratch;
    const [accountId, other] = [newId(), newId()];
    for (const [council, account] of [
      ["skaraborg", accountId],
      ["boras", accountId],
      ["boras", other],
    ] as const) {
      await root`insert into person (council_id, id, name, account_id) values (${council}, ${newId()}, 'Någon', ${account})`;
    }
    const authority = { platform, signedIn: { account: { id: accountId } } } as AccountAuthority;
    await keepLetterLanguage(authority, "en");
    const rows = await root`select account_id, language from person order by language, council_id`;
    expect(rows.map(({ account_id, language }) => [account_id, language])).toEqual([
      [accountId, "en"],
      [accountId, "en"],
      [other, "sv"],
    ]);
    await keepLetterLanguage(authority, "en");
    const entries = await root`
      select council_id as council, act, subject_name as subject, before, after from audit_entry order by council_id`;
    const kept = {
      act: "account.letterLanguageKept",
      subject: "Någon",
      before: { language: "sv" },
      after: { language: "en" },
    };
    expect(entries).toEqual([
      { council: "boras", ...kept },
      { council: "skaraborg", ...kept },
    ]);
  });
});
