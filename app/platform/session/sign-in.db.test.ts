import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { anAccount, deskOf, lettersTo } from "../../../tests/support/sign-in-desk";
import { linkMinutes, requestSignInLink } from "./request-link.server";
import { signInWithPassword } from "./sign-in-with-password.server";
import { consumeLink, findLink } from "./use-link.server";

const scratch = scratchDatabase();
const password = "tre korta ord";

/** Asks for a link and returns its key. */
async function aLink(email: string): Promise<string> {
  await requestSignInLink(await deskOf(scratch.platform), email);
  return (await lettersTo(scratch, email.toLowerCase()))[0]?.key ?? "";
}

describe("a sign-in link", () => {
  it("comes by letter, survives being looked at, and signs in once", async () => {
    const { platform } = scratch;
    const { email, id, name } = await anAccount(platform);
    const key = await aLink(email.toUpperCase());
    expect(key).toMatch(/^[\w-]{43}$/);
    const desk = await deskOf(platform);
    for (let look = 0; look < 3; look++) {
      expect(await findLink(desk, key)).toEqual({ accountId: id, name, purpose: "sign-in" });
    }
    const entered = await consumeLink(desk, key, "sign-in");
    if (!entered.ok) throw new Error(entered.reason);
    expect((await deskOf(platform, { cookie: entered.value.cookies[0] })).signedIn?.account.id).toBe(id);
    expect(entered.value.cookies[0]).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i);
    expect(await findLink(desk, key)).toBeNull();
    expect(await consumeLink(desk, key, "sign-in")).toMatchObject({ ok: false, reason: "linkGone" });
  });

  it("leads from an English letter to an English page, and goes on where one was going", async () => {
    const { platform, root } = scratch;
    const { email, id } = await anAccount(platform);
    await root`update identity.account set language = 'en' where id = ${id}`;
    await requestSignInLink(await deskOf(platform, { back: "/skaraborg/arbetsyta" }), email);
    const [letter] = await lettersTo(scratch, email);
    const address = new URL(/http\S+/.exec(letter?.text ?? "")?.[0] ?? "");
    expect(address.pathname).toBe("/en/logga-in/lank");
    expect(address.searchParams.get("till")).toBe("/skaraborg/arbetsyta");
    expect((await consumeLink(await deskOf(platform), letter?.key ?? "", "sign-in")).ok).toBe(true);
  });

  it("signs one of two in who use it at the same time", async () => {
    const { platform } = scratch;
    const { email } = await anAccount(platform);
    const key = await aLink(email);
    const desks = await Promise.all([deskOf(platform), deskOf(platform)]);
    const answers = await Promise.all(desks.map((desk) => consumeLink(desk, key, "sign-in")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("ends after fifteen minutes, and does not do for an invitation", async () => {
    const { platform } = scratch;
    const { email } = await anAccount(platform);
    const key = await aLink(email);
    expect(await consumeLink(await deskOf(platform), key, "invitation")).toMatchObject({ ok: false });
    const later = new Date(platform.clock.now().getTime() + linkMinutes * 60_000);
    const late = { ...platform, clock: { now: () => later } };
    expect(await findLink(await deskOf(late), key)).toBeNull();
    expect(await consumeLink(await deskOf(late), key, "sign-in")).toMatchObject({ ok: false });
  });

  it("takes the earlier links of the account with it", async () => {
    const { platform } = scratch;
    const { email } = await anAccount(platform);
    const first = await aLink(email);
    await requestSignInLink(await deskOf(platform), email);
    const second = (await lettersTo(scratch, email)).map(({ key }) => key).find((key) => key !== first) ?? "";
    expect((await consumeLink(await deskOf(platform), second, "sign-in")).ok).toBe(true);
    expect(await findLink(await deskOf(platform), first)).toBeNull();
  });

  it("carries the page to go on to", async () => {
    const { platform } = scratch;
    const { email } = await anAccount(platform);
    await requestSignInLink(await deskOf(platform, { back: "/skaraborg/arbetsyta?a=1" }), email);
    const [letter] = await lettersTo(scratch, email);
    expect(letter?.text).toContain("&till=%2Fskaraborg%2Farbetsyta%3Fa%3D1");
    expect(letter?.html).toContain("&amp;till=");
  });
});

describe("what the database keeps", () => {
  it("is never a token: neither a link's nor a session's", async () => {
    const { platform } = scratch;
    const { email } = await anAccount(platform);
    const key = await aLink(email);
    const entered = await consumeLink(await deskOf(platform), key, "sign-in");
    if (!entered.ok) throw new Error(entered.reason);
    const cookie = /=([^;]+)/.exec(entered.value.cookies[0])?.[1] ?? "";
    const dump = await scratch.root<{ row: string }[]>`
      select row_to_json(s)::text as row from identity.session s union all
      select row_to_json(l)::text from identity.sign_in_link l union all
      select row_to_json(a)::text from audit_entry a union all
      select row_to_json(r)::text from identity.rate_limit r union all
      select row_to_json(c)::text from identity.account c`;
    const all = dump.map(({ row }) => row).join("\n");
    expect(all.length).toBeGreaterThan(500);
    expect(all).not.toContain(key);
    expect(all).not.toContain(cookie);
  });

  it("of attempts tells neither who nor from where", async () => {
    const desk = await deskOf(scratch.platform, { remoteAddress: "198.51.100.7" });
    await requestSignInLink(desk, "hemlig@provadress.se");
    const kept = await scratch.root<{ key: string }[]>`select key from identity.rate_limit`;
    for (const { key } of kept) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("an answer", () => {
  it("is the same whether the address has an account or not, and takes as long", async () => {
    const { platform } = scratch;
    const known = await anAccount(platform);
    const took = async (email: string) => {
      const desk = await deskOf(platform);
      const started = performance.now();
      expect(await requestSignInLink(desk, email)).toBeUndefined();
      return performance.now() - started;
    };
    const times = [await took(known.email), await took("okand@provadress.se")];
    for (const time of times) expect(time).toBeGreaterThan(295);
    expect(await lettersTo(scratch, "okand@provadress.se")).toEqual([]);
  });

  it("to a password is one and the same for a wrong one, none set, no account and a closed account", async () => {
    const { platform } = scratch;
    const [right, none, closed] = [
      await anAccount(platform, { password }),
      await anAccount(platform),
      await anAccount(platform, { password }),
    ];
    await scratch.root`update identity.account set disabled_at = now() where id = ${closed.id}`;
    const attempt = async (email: string, typed: string) =>
      signInWithPassword(await deskOf(platform), email, typed);
    for (const [email, typed] of [
      [right.email, "fel lösenord"],
      [none.email, password],
      [closed.email, password],
      ["ingen@provadress.se", password],
    ] as const) {
      expect(await attempt(email, typed)).toEqual({ ok: false, reason: "wrongPassword" });
    }
    const entered = await attempt(right.email, password);
    if (!entered.ok) throw new Error(entered.reason);
    expect((await deskOf(platform, { cookie: entered.value.cookies[0] })).signedIn?.account.id).toBe(
      right.id,
    );
  });
});
