import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyChains } from "~/domain/operation/key-chains.server";
import { publishHeads } from "~/domain/operation/publish-heads.server";
import { runChainChecks } from "~/domain/operation/run-chain-checks.server";
import { refreshOrganisations } from "~/domain/parties/registry/refresh-organisations.server";
import { sweepImports } from "~/domain/parties/sheet/sweep-imports.server";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { growth, mostRowsAtOnce } from "~/platform/database/growth";
import { openPools } from "~/platform/database/pools.server";
import { tables } from "~/platform/database/tables";
import type { Platform } from "~/platform/http/platform";
import { sweepTraces } from "~/platform/jobs/sweep-traces.server";
import { sweepIdentities } from "~/platform/session/sweep-identities.server";
import routes from "~/routes";
import { addressWithRows } from "../support/addressed-rows";
import { type Answered, type CountingRelay, openCountingRelay } from "../support/counting-relay";
import { crossingForms } from "../support/crossing-forms";
import { grownTables, growRows } from "../support/grown-rows";
import { httpClient } from "../support/http-client";
import { functionsOf, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { formAddresses, sentForms } from "../support/sent-forms";
import { signIn } from "../support/sign-in";

/** More rows than may be read at once, and the bytes that an answer may have. */
const grown = mostRowsAtOnce + 100;
const mostBytes = 2 * 1024 * 1024;

const scratch = scratchDatabase(undefined, "samsyn_example");
let relay: CountingRelay;
let database: ReturnType<typeof openPools>;

beforeAll(async () => {
  relay = await openCountingRelay(Number(new URL(scratch.urls.login).port));
  const through = (url: string) => Object.assign(new URL(url), { port: String(relay.port) }).toString();
  const { login, counter, session } = scratch.urls;
  database = openPools({ login: through(login), counter: through(counter), session: through(session) }, 4);
});
afterAll(async () => {
  await database?.close();
  await relay?.close();
});
const client = httpClient(scratch, () => ({ database }));

const table = await routes;
const reading = modulesOf(table).filter(({ file }) =>
  functionsOf(file).some(({ kind }) => kind === "loader"),
);
const forms = sentForms(scratch, client, formAddresses(table));

/** Statements of Skaraborg at each stage, those that have grown first. */
const statementIn = (stage: string) =>
  `select id from statement where council_id = 'skaraborg' and stage = '${stage}'
   order by number_seq, (select count(*) from stand where statement_id = statement.id) desc, id limit 1`;

/** What addresses name: rows that have grown. A measure and a statement are both called by a number. */
const grownRows = (file: string, stage: string) => ({
  id: statementIn(stage),
  number: file.includes("/statements/")
    ? "select number_year || '-' || number_seq from statement where number_seq = 1 and council_id = 'skaraborg' limit 1"
    : "select number from measure where plan_id = (select id from plan where council_id = 'skaraborg' and stage = 'adopted' limit 1) order by number limit 1",
  account: "select id from identity.account where email not like '%@grown.example' order by id limit 1",
  import: "select id from party_import where council_id = 'skaraborg' limit 1",
});
/** Addresses that nothing is at. */
const withoutRow = new Set(["/*", "/:council/*", "/utveckling/brev/:letter"]);
/** Old addresses, which lead to the page. */
const moved = new Set(["/:council/handlingsplan/:number"]);
const stages = ["open-for-stands", "published", "adopted", "draft"];

const faultsOf = (where: string, answered: Answered[]) =>
  answered
    .filter(({ rows, bytes }) => rows > mostRowsAtOnce || bytes > mostBytes)
    .map(
      ({ statement, rows, bytes }) => `${where}: ${rows} rows, ${bytes} bytes: ${statement.slice(0, 300)}`,
    );

describe("every table", () => {
  it("is declared as held within a number, as fixed or as growing", () => {
    expect(Object.keys(growth).sort()).toEqual(Object.keys(tables).sort());
  });

  it("that grows is grown here", () => {
    const growing = Object.entries(growth).filter(([, { kind }]) => kind === "grows");
    expect(growing.map(([name]) => name).sort()).toEqual([...grownTables].sort());
  });
});

describe("with more rows than may be read at once", () => {
  const grants = [
    { role: "convenor", council: "skaraborg" },
    { role: "regional-lead", council: null },
    { role: "operator", council: null },
  ] as const;
  let cookie = "";
  beforeAll(async () => {
    await forms.arrange();
    const signedIn = await signIn(scratch.platform, grants);
    cookie = signedIn.cookie;
    await growRows(scratch.root, signedIn.accountId, grown);
    relay.answered();
  });

  const opened = async (at: string, by: string) => {
    const answer = await client.get(at, by);
    await answer.text();
    return { status: answer.status, faults: faultsOf(`GET ${at}`, relay.answered()) };
  };

  it.each(reading.map(({ address, file }) => [address, file] as const))(
    "%s does not read them all",
    async (address, file) => {
      const found = new Set<number>();
      for (const stage of address.includes(":id") ? stages : stages.slice(0, 1)) {
        const at = await addressWithRows(scratch.root, address, grownRows(file, stage));
        for (const by of [cookie, forms.visitors.skaraborg.representative]) {
          const { status, faults } = await opened(at, by);
          expect(faults).toEqual([]);
          found.add(status);
        }
      }
      const answered = [...found].some(
        (status) => [200, 302].includes(status) || (status === 301 && moved.has(address)),
      );
      expect([address, answered]).toEqual([address, !withoutRow.has(address)]);
    },
  );

  it.each(
    crossingForms.map((post) => [`${post.file} ${post.act ?? ""} ${post.as ?? ""}`.trim(), post] as const),
  )("a form of %s does not read them all", async (_name, post) => {
    const answer = await forms.formOf(post, await forms.rowOf(post, "skaraborg"))();
    await answer.text();
    expect(faultsOf("POST", relay.answered())).toEqual([]);
    expect(answer.status).toBeLessThan(500);
  });

  it.each([
    ["/skaraborg/uttalanden/kontrollera", { text: "Ett helt annat uttalande" }],
    ["/skaraborg/arbetsyta/parter/export", { format: "csv" }],
    ["/skaraborg/arbetsyta/handlingsplan/export.xlsx", {}],
    ["/drift/logg.csv", {}],
    ["/drift/kedja", { _intent: "check" }],
    ["/region/oversikt.xlsx", {}],
    ["/region/oversikt.csv", {}],
  ])("what is posted to %s does not read them all", async (address, fields) => {
    const answer = await client.post(address, { _token: randomUUID(), ...fields }, cookie);
    await answer.text();
    expect(faultsOf(address, relay.answered())).toEqual([]);
    expect(answer.status).toBeLessThan(400);
  });

  it.each([
    ["registry", (platform: Platform) => refreshOrganisations(systemAuthority(platform, "shared registry"))],
    ["chains", (platform: Platform) => runChainChecks(platform, new AbortController().signal)],
    ["keys", keyChains],
    ["heads", publishHeads],
    ["imports", (platform: Platform) => sweepImports(systemAuthority(platform, "sweep"))],
    ["traces", (platform: Platform) => sweepTraces(systemAuthority(platform, "sweep"))],
    ["identities", sweepIdentities],
  ])("the job %s does not read them all", async (name, work) => {
    await work({ ...scratch.platform, database });
    expect(faultsOf(name, relay.answered())).toEqual([]);
  });
});
