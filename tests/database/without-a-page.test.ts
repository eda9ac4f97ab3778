import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "~/kernel/actor";
import { newId } from "~/kernel/ids";
import { openPools, type Pools } from "~/platform/database/pools.server";
import { openLog } from "~/platform/log/log";
import routes from "~/routes";
import { httpClient } from "../support/http-client";
import { functionsOf, hasNoPage, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase();
const written = new PassThrough();
const client = httpClient(scratch, () => ({ log: openLog("info", written) }));
const nowhere = "postgres://nobody@127.0.0.1:1/nothing";
let dead: Pools;
const cutOff = httpClient(scratch, () => {
  dead = openPools({ login: nowhere, counter: nowhere, session: nowhere }, 1);
  return { database: dead, log: openLog("info", new PassThrough()) };
});
afterAll(() => dead?.close());

const person = newId();
const closed = modulesOf(await routes)
  .filter((one) => hasNoPage(one) && functionsOf(one.file).some(({ authority }) => authority !== "counter"))
  .map(({ address, file }) => ({
    address: address.replace(":council", "skaraborg").replace(":person", person),
    acts: functionsOf(file).some(({ kind }) => kind === "action"),
  }));
const posted = closed.filter(({ acts }) => acts).map(({ address }) => [address] as const);

/** Where those who may are led by each address that is posted to, with what stays of `?plan=…&den=…`. */
const pages: Record<string, string> = {
  "/skaraborg/arbetsyta/handlingsplan/export.xlsx": "/skaraborg/arbetsyta/handlingsplan?plan=x",
  "/skaraborg/arbetsyta/handlingsplan/export.csv": "/skaraborg/arbetsyta/handlingsplan?plan=x",
  "/skaraborg/arbetsyta/parter/export": "/skaraborg/arbetsyta/parter",
  [`/skaraborg/arbetsyta/parter/personer/${person}/bjud-in`]: `/skaraborg/arbetsyta/parter/personer/${person}`,
  [`/skaraborg/arbetsyta/parter/personer/${person}/ta-tillbaka`]: `/skaraborg/arbetsyta/parter/personer/${person}`,
  "/region/oversikt.csv": "/region?plan=x&den=2026-11-01",
  "/region/oversikt.xlsx": "/region?plan=x&den=2026-11-01",
  "/drift/logg.csv": "/drift/logg?plan=x&den=2026-11-01",
};

const roleAt = (address: string): { role: Role; council: string | null } => {
  if (address.startsWith("/region")) return { role: "regional-analyst", council: null };
  return address.startsWith("/drift")
    ? { role: "operator", council: null }
    : { role: "convenor", council: "skaraborg" };
};

const where = (answer: Response) => answer.headers.get("location");
const back = (page: string, to: string) => `${page}?till=${encodeURIComponent(to)}`;

async function expectWords(answer: Response, status: number, heading: string) {
  const html = await answer.text();
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(html).toMatch(/<html[^>]* lang="sv"/);
  expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1]).toBe(heading);
  expect(html).toMatch(/<title>[^<]+<\/title>/);
}

beforeAll(async () => {
  await scratch.root`
    insert into person (council_id, id, name, email) values ('skaraborg', ${person}, 'Rut', 'rut@provadress.se')`;
});

describe("an address that answers with no page", () => {
  it("is found, and each that is posted to has a page to lead to", () => {
    expect(posted.map(([address]) => address).sort()).toEqual(Object.keys(pages).sort());
  });

  it.each(posted)(
    "%s sends one who is signed out to sign in, and back to the page of the form",
    async (address) => {
      const from = "/skaraborg/arbetsyta/sida?visa=alla";
      const answer = await client.post(address, { format: "csv" }, undefined, from);
      expect([answer.status, where(answer), await answer.text()]).toEqual([303, back("/logga-in", from), ""]);
      for (const elsewhere of [undefined, "https://annan.example/sida", "/logga-ut"]) {
        const asked = await client.post(`${address}?plan=x`, { format: "csv" }, undefined, elsewhere);
        expect([asked.status, where(asked)]).toEqual([303, back("/logga-in", `${address}?plan=x`)]);
      }
    },
  );

  it.each(posted)("%s sends one who is half-way in to the step that is missing", async (address) => {
    const { accountId, cookie } = await signIn(scratch.platform, [roleAt(address)]);
    await scratch.root`update identity.session set second_factor_at = null where user_id = ${accountId}`;
    const unset = await client.post(address, {}, cookie, "/konto");
    expect([unset.status, where(unset)]).toEqual([303, back("/konto/tvafaktor", "/konto")]);
    await scratch.root`update identity.account set totp_confirmed_at = now() where id = ${accountId}`;
    const ready = await client.post(address, {}, cookie, "/konto");
    expect([ready.status, where(ready)]).toEqual([303, back("/logga-in/kod", "/konto")]);
  });

  it.each(posted)("%s leads to its page when it is opened, for those who may", async (address) => {
    const asked = `${address}?plan=x&den=2026-11-01`;
    const { cookie } = await signIn(scratch.platform, [roleAt(address)]);
    const answer = await client.get(asked, cookie);
    expect([answer.status, where(answer)]).toEqual([302, pages[address]]);
    const out = await client.get(asked);
    expect([out.status, where(out)]).toEqual([302, back("/logga-in", asked)]);
  });

  it.each(closed.map(({ address }) => [address] as const))(
    "%s says in words that it is not there",
    async (address) => {
      const { cookie } = await signIn(scratch.platform, [{ role: "convenor", council: "boras" }]);
      await expectWords(await client.get(address, cookie), 404, "Sidan finns inte");
      if (posted.some(([one]) => one === address))
        await expectWords(await client.post(address, {}, cookie), 404, "Sidan finns inte");
    },
  );

  it("says in words what is not allowed, not there or out of reach, and logs no fault where there is none", async () => {
    const { cookie } = await signIn(scratch.platform, [{ role: "observer", council: "skaraborg" }]);
    const invite = `/skaraborg/arbetsyta/parter/personer/${person}/bjud-in`;
    await expectWords(await client.post(invite, {}, cookie), 403, "Du har inte behörighet till det här");
    await expectWords(await client.get("/skaraborg/uttalanden/2026-9.pdf"), 404, "Sidan finns inte");
    expect(String(written.read() ?? "")).not.toContain('"failed"');
    for (const answer of [
      await cutOff.post(invite, {}, cookie),
      await cutOff.get("/skaraborg/uttalanden/2026-9.pdf"),
    ])
      await expectWords(answer, 503, "Samsyn svarar inte just nu");
  });
});
