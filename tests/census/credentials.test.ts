import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** What writes credentials, and on what proof. */
const declared: Record<
  string,
  "own act" | "operator's act" | "part of an act" | "no credential before" | "command"
> = {
  "change-account.server.ts": "own act",
  "second-factor-set-up.server.ts": "own act",
  "change-email.server.ts": "operator's act",
  "take-factor-away.server.ts": "command",
  "first-account.server.ts": "no credential before",
  "give-second-factor.server.ts": "part of an act",
};

const writes =
  /(update identity\.account set|insert into identity\.account)[^`]*(password_hash|totp_|email =)|(insert into|update|delete from) identity\.recovery_code/;

const files = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.server\.ts$/.test(name))
  .map((name) => ({ name: path.basename(name), text: readFileSync(path.join("app", name), "utf8") }));

/** The functions that a file exports, each with its text. */
const functionsOf = (text: string) => text.split(/^export (?:async )?function /m).slice(1);

describe("credentials", () => {
  it("are written by what stands here alone", () => {
    const found = files.filter(({ text }) => writes.test(text)).map(({ name }) => name);
    expect(found.sort()).toEqual(Object.keys(declared).sort());
  });

  it.each(files.filter(({ name }) => declared[name] === "own act"))(
    "are changed on a fresh proof in $name",
    ({ text }) => {
      const acts = functionsOf(text).filter((each) =>
        /password_hash|totp_secret =|replaceRecoveryCodes\(work/.test(each),
      );
      expect(acts.length).toBeGreaterThan(1);
      for (const act of acts) {
        expect(act).toMatch(/Proven<AccountAuthority>/);
        expect(act).toMatch(/changeCredentials\(account, token, "account\./);
      }
    },
  );

  it("are changed and taken away by operators on a fresh proof", () => {
    const acts = files
      .flatMap(({ text }) => functionsOf(text))
      .filter((each) => /^(changeEmail|resetSecondFactor)\(/.test(each));
    expect(acts).toHaveLength(2);
    for (const act of acts) expect(act).toMatch(/authority: Proven</);
  });
});
