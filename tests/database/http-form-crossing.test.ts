import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import routes from "~/routes";
import { type CrossingForm, crossingForms } from "../support/crossing-forms";
import { httpClient } from "../support/http-client";
import { functionsOf, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

/** Actions that take no id of a council's row: they add something new, or read everything. */
const withoutIds = new Set(
  ["co-opt", "export", "import", "new-organisation", "new-seat", "edit-organisation"].map(
    (name) => `routes/workspace/parties/${name}`,
  ),
);
/** Organisations are a registry that all councils share. */
const shared = new Set(["organisationId"]);

const modules = modulesOf(await routes).filter(
  ({ address, file }) =>
    address.startsWith("/:council/arbetsyta") && functionsOf(file).some(({ kind }) => kind === "action"),
);
const addressOf = new Map(modules.map(({ file, address }) => [file, address]));

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuids = new RegExp(uuid.source.slice(1, -1), "g");

type Row = Record<string, string | null>;

let party = "";
const cookies = { convenor: "", representative: "" };

async function rowOf(post: CrossingForm, council: string): Promise<Row> {
  const [row] = await scratch.root.unsafe<Row[]>(post.row.replaceAll("{party}", party), [council]);
  if (!row) throw new Error(`${council} has no row for ${post.file} ${post.act ?? ""}`);
  return row;
}

const isOwned = (column: string, value: string | null | undefined) =>
  uuid.test(value ?? "") && !shared.has(column);

/** The same form with ids of no row. */
const ofNothing = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isOwned(name, value) ? randomUUID() : value]),
  );

const isInAddress = (post: CrossingForm, column: string) =>
  column.startsWith("?") || (addressOf.get(post.file) ?? "").split("/").includes(`:${column}`);

/** Sends the form in Skaraborg's workspace. */
function send(post: CrossingForm, row: Row): Promise<Response> {
  let address = (addressOf.get(post.file) ?? "").replace(":council", "skaraborg");
  const fields: Record<string, string> = { _token: randomUUID(), _intent: post.act ?? "", ...post.fields };
  const query = new URLSearchParams();
  for (const [column, value] of Object.entries(row)) {
    if (value === null) continue;
    if (column.startsWith("?")) query.set(column.slice(1), value);
    else if (isInAddress(post, column)) address = address.replace(`:${column}`, value);
    else fields[column] = value;
  }
  return client.post(`${address}?${query}`, fields, cookies[post.as ?? "convenor"]);
}

/** What a visitor can tell an answer by: status, address and text, without ids, the page's nonce and its token. */
async function told(answer: Response): Promise<string> {
  const text = (await answer.text()).replace(/ nonce="[^"]*"/g, "");
  return `${answer.status} ${answer.headers.get("location") ?? ""} ${text}`.replace(uuids, "id");
}

let everything = "";
/** Every row of every table, summed up. */
async function state(): Promise<unknown> {
  if (everything === "") {
    const tables = await scratch.root<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
    everything = tables
      .map(({ name }) => `select '${name}' as t, count(*), sum(hashtext(x::text)::bigint) from "${name}" x`)
      .join(" union all ");
  }
  return scratch.root.unsafe(everything);
}

/** Rows that the example year lacks, the same in both councils. */
async function addRows(): Promise<void> {
  const { root } = scratch;
  const both = ["skaraborg", "goteborg"];
  await root`
    insert into party_import (council_id, id, file_name, rows, read_at)
    select council, gen_random_uuid(), 'parter.csv', '{"sheet": [["Organisation"]], "fingerprint": ""}', now()
    from unnest(${both}::text[]) council`;
  await root`
    insert into person (council_id, id, name) select council, gen_random_uuid(), name
    from unnest(${both}::text[]) council, unnest(array['Utan Uppdrag', 'Aldrig Utsedd']) name`;
  await root`
    insert into seat (council_id, id, perspective, sector, kind, label, valid_from)
    select council, gen_random_uuid(), 'education', 'municipal', 'ordinary', label, '2026-01-01'
    from unnest(${both}::text[]) council, unnest(array['tom', 'hållen', 'dras in']) label`;
  await root`
    insert into organisation (id, name, sector, registered_by) select gen_random_uuid(), name, 'municipal', 'skaraborg'
    from unnest(array['Utan plats', 'Utan säte']) name`;
  await root`
    insert into seat_holding (council_id, id, seat_id, organisation_id, valid_from)
    select s.council_id, gen_random_uuid(), s.id, (select organisation_id from seat_holding order by id limit 1), '2026-11-01'
    from seat s where label = 'hållen'`;
}

beforeAll(async () => {
  await addRows();
  cookies.convenor = (await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }])).cookie;
  const { accountId, cookie } = await signIn(scratch.platform, []);
  cookies.representative = cookie;
  const [speaker] = await scratch.root<{ personId: string; organisationId: string }[]>`
    select r.person_id as "personId", h.organisation_id as "organisationId" from representation r
    join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id and h.valid_to is null
    join measure m on m.council_id = h.council_id and m.responsible_holding_id = h.id
    join plan p on p.council_id = m.council_id and p.id = m.plan_id and p.stage = 'adopted'
    join stand s on s.council_id = h.council_id and s.organisation_id = h.organisation_id and s.withdrawn_at is null
    join statement t on t.council_id = s.council_id and t.id = s.statement_id and t.stage = 'published'
    where r.council_id = 'skaraborg' and r.kind = 'ordinary' and r.valid_to is null order by r.id limit 1`;
  if (!speaker) throw new Error("Nobody speaks for a party with a measure and a stand");
  party = speaker.organisationId;
  await scratch.root`
    update person set account_id = ${accountId} where council_id = 'skaraborg' and id = ${speaker.personId}`;
});

describe("a form with another council's ids", () => {
  it("is tried on every action of the workspace that takes ids", () => {
    const tried = new Set(crossingForms.map(({ file }) => file));
    const all = [...addressOf.keys()].filter((file) => !withoutIds.has(file.replace(/\.tsx?$/, "")));
    expect([...tried].sort()).toEqual(all.sort());
  });

  it.each(
    crossingForms.map((post) => [`${post.file} ${post.act ?? ""} ${post.as ?? ""}`.trim(), post] as const),
  )("does nothing and tells nothing at %s, and with own ids it is done", async (_name, post) => {
    const [own, foreign] = [await rowOf(post, "skaraborg"), await rowOf(post, "goteborg")];
    const inFields = Object.keys(own).filter((name) => !isInAddress(post, name) && isOwned(name, own[name]));
    const before = await state();
    const answer = await told(await send(post, foreign));
    expect(answer, "ids of another council").toBe(await told(await send(post, ofNothing(foreign))));
    expect(Number(answer.slice(0, 3))).toBeGreaterThanOrEqual(400);
    for (const name of inFields) {
      const among = (value: string): Row => ({ ...own, [name]: value });
      const theirs = await told(await send(post, among(foreign[name] ?? randomUUID())));
      expect(theirs, `${name} of another council`).toBe(await told(await send(post, among(randomUUID()))));
      expect(Number(theirs.slice(0, 3)), name).toBeGreaterThanOrEqual(400);
    }
    expect(await state(), "what is stored").toEqual(before);

    const done = await send(post, own);
    const text = await done.text();
    if (post.refusal) {
      const [area = "", , reason = ""] = post.refusal.split(".");
      const words = resources.sv[area as "parties"].reasons as Record<string, string>;
      expect(text).toContain(words[reason]);
    }
    expect(done.status, /<main[\s\S]*<\/main>/.exec(text)?.[0]).toBe(post.refusal ? 422 : 303);
  });
});
