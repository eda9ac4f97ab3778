import { describe, expect, it } from "vitest";
import { makeSession } from "~/platform/session/open-session.server";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";
import { anAccount, deskOf, lettersTo } from "../support/sign-in-desk";

const scratch = scratchDatabase();
const client = httpClient(scratch);
const password = "tre korta ord";

const where = (answer: Response) => answer.headers.get("location") ?? "";
const confirm = (page: string) => `/konto/bekrafta?till=${encodeURIComponent(page)}`;

/** A session whose proof is an hour old. */
async function oldSession(known?: string) {
  const { id, email } = await anAccount(scratch.platform, known ? { password: known } : {});
  const cookie = (await makeSession(await deskOf(scratch.platform), id, null)).split(";")[0] ?? "";
  await scratch.root`update identity.session set proved_at = '2026-11-23T08:00:00Z' where user_id = ${id}`;
  return { id, email, cookie };
}

describe("the pages of credentials", () => {
  const acts = [
    ["/konto/losenord", { password: "fyra ord efter varandra" }],
    ["/konto/tvafaktor", { sealed: "x", code: "000000" }],
    ["/konto/aterstallningskoder", {}],
    ["/konto/valkommen", { password: "fyra ord efter varandra" }],
    ["/konto", { _intent: "remove-password" }],
    ["/konto", { _intent: "end-others" }],
    ["/konto", { _intent: "end-session", session: "x" }],
  ] as const;

  it.each(acts)("ask for a proof on an old session: %s %o", async (page, fields) => {
    const { id, cookie } = await oldSession(password);
    const before = await scratch.root`select * from identity.account where id = ${id}`;
    expect(where(await client.post(page, fields, cookie))).toBe(confirm(page));
    expect(await scratch.root`select * from identity.account where id = ${id}`).toEqual(before);
  });

  it("lead to the proof when they are opened, and back once it is given", async () => {
    const { email, cookie } = await oldSession(password);
    const page = "/konto/losenord";
    expect(where(await client.get(page, cookie))).toBe(confirm(page));
    expect(await (await client.get(confirm(page), cookie)).text()).toContain("Bekräfta att det är du");
    const wrong = await client.post(confirm(page), { proof: "fel lösenord" }, cookie);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Lösenordet stämmer inte.");
    expect(where(await client.get(page, cookie))).toBe(confirm(page));
    expect(where(await client.post(confirm(page), { proof: password }, cookie))).toBe(page);
    expect((await client.get(page, cookie)).status).toBe(200);
    const set = await client.post(page, { _token: "t", password: "fyra ord efter varandra" }, cookie);
    expect(where(set)).toBe("/konto?klart=password");
    expect((await lettersTo(scratch, email))[0]?.subject).toContain("är ändrat");
  });

  it("lead on by a link for those who have neither password nor code", async () => {
    const { email, cookie } = await oldSession();
    const page = await client.get(confirm("/konto/tvafaktor"), cookie);
    expect(await page.text()).not.toContain('name="proof"');
    expect(where(await client.post(confirm("/konto/tvafaktor"), { _intent: "link" }, cookie))).toBe(
      "/logga-in/skickat",
    );
    const [letter] = await lettersTo(scratch, email);
    const entered = await client.post(
      `/logga-in/lank?nyckel=${letter?.key}&till=/konto/losenord`,
      {},
      cookie,
    );
    const fresh = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect((await client.get("/konto/losenord", fresh)).status).toBe(200);
    expect(where(await client.get("/konto", cookie))).toMatch(/^\/logga-in/);
  });
});

describe("an operator who acts on another's credentials", () => {
  it("proves first who they are, and keeps what was typed", async () => {
    const operator = await signIn(scratch.platform, [{ role: "operator", council: null }]);
    await scratch.root`
      update identity.session set proved_at = '2026-11-23T08:00:00Z' where user_id = ${operator.accountId}`;
    const { id } = await anAccount(scratch.platform);
    const page = `/drift/konton/${id}`;
    const fields = { _intent: "email", _token: "t", _version: "1", email: "ny.adress@provadress.se" };
    const refused = await client.post(page, fields, operator.cookie);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain("ny.adress@provadress.se");
    expect(html).toContain(`/konto/bekrafta?till=${page}`);
    await scratch.root`
      update identity.session set proved_at = '2026-11-23T09:00:00Z' where user_id = ${operator.accountId}`;
    expect(where(await client.post(page, fields, operator.cookie))).toBe(`${page}?klart=email`);
  });
});
