import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "~/kernel/actor";
import routes from "~/routes";
import { httpClient } from "../support/http-client";
import { functionsOf, hasNoPage, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

/** Addresses that answer with something else than a page and that not everyone may open. */
const closedWithoutPage = modulesOf(await routes).filter(
  (one) =>
    hasNoPage(one) &&
    functionsOf(one.file).some(({ authority }) => authority !== null && authority !== "counter"),
);

/** Those that answer with no data of a council, and why. */
const noData: Record<string, string> = {
  "/:council/arbetsyta/parter/import/mall": "an empty sheet to fill in",
  "/:council/arbetsyta/parter/personer/:person/bjud-in": "answers with the address of a page",
  "/:council/arbetsyta/parter/personer/:person/ta-tillbaka": "answers with the address of a page",
};

/** Those that are read as the page is that they stand on: who may read it may, and what is done to them is noted there. */
const readAsPages: Record<string, string> = {
  "/:council/arbetsyta/uttalanden/:id/handlingar/:document": "a paper on a statement",
};

const files = closedWithoutPage.filter(({ address }) => !(address in noData) && !(address in readAsPages));

const cookies = {} as Record<"convenor" | "regional-analyst" | "operator", string>;

beforeAll(async () => {
  const signedIn = async (role: Role, council: string | null = null) =>
    (await signIn(scratch.platform, [{ role, council }], "Hanna Hämtar")).cookie;
  cookies.convenor = await signedIn("convenor", "skaraborg");
  cookies["regional-analyst"] = await signedIn("regional-analyst");
  cookies.operator = await signedIn("operator");
});

const cookieFor = (address: string) =>
  address.startsWith("/region")
    ? cookies["regional-analyst"]
    : address.startsWith("/drift")
      ? cookies.operator
      : cookies.convenor;

const scopeOf = (address: string) =>
  address.startsWith("/:council") ? "skaraborg" : address.startsWith("/region") ? "_region" : "_platform";

/** What the trail of a scope says that the visitor did, in order. */
const noted = (scope: string) => scratch.root<{ act: string }[]>`
  select act from audit_entry where actor_name = 'Hanna Hämtar' and council_id = ${scope} order by seq`;

const inSkaraborg = (address: string) => address.replace(":council", "skaraborg");

describe("every closed address that is no page", () => {
  it("is found", () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
    const addresses = closedWithoutPage.map(({ address }) => address);
    expect(
      Object.keys({ ...noData, ...readAsPages }).filter((address) => !addresses.includes(address)),
    ).toEqual([]);
  });

  it.each(files.map(({ address }) => [address] as const))(
    "notes in the trail that someone took a file from %s",
    async (address) => {
      const scope = scopeOf(address);
      const before = (await noted(scope)).length;
      const answer = await client.post(inSkaraborg(address), { format: "csv" }, cookieFor(address));
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
      const entries = (await noted(scope)).slice(before);
      expect(entries).toEqual([{ act: expect.stringMatching(/Exported$|\.exported$/) }]);
    },
  );

  it.each(files.map(({ address }) => [address] as const))(
    "leads to a page, hands out no file and notes nothing when %s is only looked at, as a browser that reads ahead does",
    async (address) => {
      const scope = scopeOf(address);
      const before = (await noted(scope)).length;
      const answer = await client.get(inSkaraborg(address), cookieFor(address));
      expect(answer.status).toBe(302);
      const page = await client.get(answer.headers.get("location") ?? "", cookieFor(address));
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toContain("text/html");
      expect(await noted(scope)).toHaveLength(before);
    },
  );

  it("notes nothing where no file was handed out", async () => {
    const all = async () =>
      (await Promise.all(["skaraborg", "_region", "_platform"].map(noted))).flat().length;
    const before = await all();
    const { convenor, operator } = cookies;
    const nowhere = "/skaraborg/arbetsyta/handlingsplan/export.csv?plan=00000000-0000-7000-8000-00000000dead";
    expect((await client.post(nowhere, {}, convenor)).status).toBe(404);
    expect((await client.post("/drift/logg.csv", {}, convenor)).status).toBe(404);
    expect((await client.get("/skaraborg/arbetsyta/parter/import/mall", convenor)).status).toBe(200);
    expect((await client.post("/region/oversikt.csv", {}, operator)).status).toBeGreaterThanOrEqual(400);
    const unread = await client.post("/drift/logg.csv?actor=Anna&from=i%20g%C3%A5r", {}, operator);
    expect(unread.status).toBe(303);
    const back = await client.get(unread.headers.get("location") ?? "", operator);
    expect(await back.text()).toContain("Skriv datumet som 2026-11-23");
    expect(await all()).toBe(before);
  });
});

describe("the log as a file", () => {
  const rows = async () => {
    const answer = await client.post("/drift/logg.csv?actor=Ida%20Idog", {}, cookies.operator);
    return (await answer.text()).trim().split("\n");
  };
  const page = async () => (await client.get("/drift/logg?actor=Ida%20Idog", cookies.operator)).text();
  const act = (from: number, to: number) =>
    scratch.root.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`
        insert into audit_entry (council_id, seq, at, actor_name, actor_role, act, subject_kind, subject_id, subject_name,
                                 request_id, prev_hash, hash)
        select 'full', n, now(), 'Ida Idog', 'convenor', 'test.done', 'test', '1', 'Prov', 'test', '', ''
        from generate_series(${from}::int, ${to}::int) n`;
    });
  const said = /de senaste 20\s000 av 20\s001 händelser/;

  it("ends with what was left out when there is more than it holds, as the page says beforehand", async () => {
    await act(1, 20_000);
    const all = await rows();
    expect(all).toHaveLength(20_001);
    expect(all.at(-1)).toMatch(/^full;1;/);
    expect(await page()).not.toMatch(said);
    await act(20_001, 20_001);
    const latest = await rows();
    expect(latest).toHaveLength(20_002);
    expect(latest.at(-1)).toMatch(said);
    expect(await page()).toMatch(said);
    const [entry] = await scratch.root`
      select after from audit_entry where act = 'operator.logExported' order by seq desc limit 1`;
    expect(entry?.after).toMatchObject({ rows: 20_000, leftOut: 1 });
  });
});
