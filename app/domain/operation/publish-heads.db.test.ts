import { beforeAll, describe, expect, it } from "vitest";
import { groupFingerprint } from "~/kernel/fingerprint";
import { plainHashOf } from "~/platform/audit/audit-chain";
import type { Platform } from "~/platform/http/platform";
import { recordAct } from "../../../tests/support/audited-acts";
import { chainReport } from "../../../tests/support/chain-report";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { keyChains } from "./key-chains.server";
import { publishHeads } from "./publish-heads.server";

const time = { at: new Date("2026-11-23T22:30:00Z") };
const scratch = scratchDatabase({ now: () => time.at });
const letters = () => scratch.root<{ to: string; subject: string; text: string }[]>`
  select to_address as "to", subject, text from letter order by queued_at, to_address`;
const withSecret = (secret: string, ...previousSecrets: string[]): Platform => ({
  ...scratch.platform,
  settings: { ...scratch.platform.settings, secret, previousSecrets },
});

beforeAll(async () => {
  const people = [
    ["1", "ola@samsyn.example", "sv", "operator", null],
    ["2", "olivia@samsyn.example", "en", "operator", null],
    ["3", "slutat@samsyn.example", "sv", "operator", "2026-11-01"],
    ["4", "siv@samsyn.example", "sv", "regional-lead", null],
  ] as const;
  for (const [number, email, language, role, to] of people) {
    const id = `00000000-0000-7000-8000-00000000000${number}`;
    await scratch.root`insert into identity.account (id, email, name, language) values (${id}, ${email}, 'Namn', ${language})`;
    await scratch.root`insert into identity.role_grant (id, account_id, role, valid_from, valid_to, granted_by)
      values (${id}, ${id}, ${role}, '2026-01-01', ${to}, 'test')`;
  }
});

describe("the ends of the chains", () => {
  it("are not told while there are none", async () => {
    await publishHeads(scratch.platform);
    expect(await letters()).toEqual([]);
  });

  it("are told once a Swedish day to every operator, in the reader's language, however many processes there are", async () => {
    await recordAct(scratch.platform, "skaraborg", ["plans.adopted", "Plan 2026"]);
    await Promise.all([1, 2, 3].map(() => publishHeads(scratch.platform)));
    await publishHeads(scratch.platform);
    const sent = await letters();
    expect(sent.map(({ to }) => to)).toEqual(["ola@samsyn.example", "olivia@samsyn.example"]);
    expect(sent.map(({ subject }) => subject.replaceAll("\u00a0", " "))).toEqual([
      "Loggens kedjor 23 november 2026",
      "The chains of the log 23 November 2026",
    ]);
    const heads = await scratch.root<{ hash: string }[]>`select hash from audit_head`;
    expect(heads).toHaveLength(2);
    for (const { hash } of heads) for (const { text } of sent) expect(text).toContain(groupFingerprint(hash));
    time.at = new Date("2026-11-23T23:30:00Z");
    await publishHeads(scratch.platform);
    expect(await letters()).toHaveLength(4);
    expect((await chainReport(scratch.platform, "_platform")).fault).toBeNull();
    expect((await chainReport(scratch.platform, "skaraborg")).fault).toBeNull();
  });
});

describe("a chain from before hashes had a key", () => {
  const loose = () => scratch.root<{ keyId: string | null }[]>`
    select key_id as "keyId" from audit_entry where council_id = 'boras' order by seq`;

  it("gets an entry with one, once, that holds what was before", async () => {
    const { root, platform } = scratch;
    let prevHash = "0".repeat(64);
    for (const seq of [1, 2]) {
      const link = {
        ...{ councilId: "boras", seq, at: "2026-11-01T09:00:00.000Z", actorId: null, actorName: "Anna" },
        ...{
          actorRole: "convenor",
          partyId: null,
          partyName: null,
          act: "plans.adopted",
          subjectKind: "plan",
        },
        ...{ subjectId: "1", subjectName: "Plan", before: null, after: '{"b": 1, "a": 2}', requestId: "x" },
        ...{ keyId: null, prevHash },
      };
      const hash = plainHashOf(link);
      await root`
        insert into audit_entry (council_id, seq, at, actor_name, actor_role, act, subject_kind, subject_id,
                                 subject_name, after, request_id, prev_hash, hash)
        values ('boras', ${seq}, ${link.at}, 'Anna', 'convenor', 'plans.adopted', 'plan', '1', 'Plan',
                '{"a": 2, "b": 1}', 'x', ${prevHash}, ${hash})`;
      prevHash = hash;
    }
    expect((await chainReport(platform, "boras")).fault).toEqual({ seq: 2, kind: "unkeyed" });
    await Promise.all([keyChains(platform), keyChains(platform)]);
    await keyChains(platform);
    expect((await loose()).map(({ keyId }) => keyId !== null)).toEqual([false, false, true]);
    expect(await chainReport(platform, "boras")).toEqual({ scope: "boras", entries: 3, fault: null });
  });

  it("shows that an entry from before was written anew with all hashes up to the key", async () => {
    const set = (name: string, hash: string) =>
      scratch.root`update audit_entry set actor_name = ${name}, hash = ${hash} where council_id = 'boras' and seq = 2`;
    const [kept] = await scratch.root<{ hash: string }[]>`
      select hash from audit_entry where council_id = 'boras' and seq = 2`;
    await set("Bo", "f".repeat(64));
    expect((await chainReport(scratch.platform, "boras")).fault).toEqual({ seq: 2, kind: "altered" });
    await set("Anna", kept?.hash ?? "");
    expect((await chainReport(scratch.platform, "boras")).fault).toBeNull();
  });
});

describe("a new secret", () => {
  const [first, second, third] = ["x", "y", "z"].map((letter) => letter.repeat(32)) as [
    string,
    string,
    string,
  ];

  it("goes on with the chain, which holds with the one from before at hand", async () => {
    await recordAct(withSecret(second, first), "goteborg", ["plans.adopted", "Med den andra"]);
    await recordAct(withSecret(third, second, first), "skaraborg", ["plans.adopted", "Med den tredje"]);
    const check = (platform: Platform) => chainReport(platform, "skaraborg");
    expect(await check(withSecret(third, second, first))).toEqual({
      scope: "skaraborg",
      entries: 2,
      fault: null,
    });
    expect((await check(withSecret(third))).fault).toEqual({ seq: 1, kind: "unknown-key" });
    expect((await check(withSecret(first))).fault).toEqual({ seq: 2, kind: "unknown-key" });
  });

  it("shows what whoever has the old one writes anew before the change", async () => {
    await scratch.root`update audit_entry set hash = repeat('e', 64) where council_id = 'skaraborg' and seq = 1`;
    const { fault } = await chainReport(withSecret(third, first), "skaraborg");
    expect(fault).toEqual({ seq: 1, kind: "altered" });
  });
});
