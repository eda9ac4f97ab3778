import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import routes from "~/routes";
import { type CrossingForm, crossingForms } from "../support/crossing-forms";
import { httpClient } from "../support/http-client";
import { hiddenFields } from "../support/open-form";
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

const councils = ["skaraborg", "goteborg"] as const;
type CouncilPath = (typeof councils)[number];
/** The organisation that a council's representative speaks for, and who is signed in there. */
interface Visitors {
  party: string;
  convenor: string;
  representative: string;
}
const visitors = {} as Record<CouncilPath, Visitors>;

/** A council's row with the marks of its own page, as somebody who may read that has them. */
async function rowOf(post: CrossingForm, council: CouncilPath): Promise<Row> {
  const { party } = visitors[council];
  const [row] = await scratch.root.unsafe<Row[]>(post.row.replaceAll("{party}", party), [council]);
  if (!row) throw new Error(`${council} has no row for ${post.file} ${post.act ?? ""}`);
  if (!post.marks) return row;
  const { address } = filled(post, row, council);
  const page = await client.get(address, visitors[council][post.as ?? "convenor"]);
  if (page.status !== 200) throw new Error(`${address} answered ${page.status}`);
  return { ...row, ...hiddenFields(await page.text(), post.marks) };
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

/** Where a council's workspace has the form of a row, and its fields. */
function filled(post: CrossingForm, row: Row, council: CouncilPath) {
  let address = (addressOf.get(post.file) ?? "").replace(":council", council);
  const fields: Record<string, string> = { _token: randomUUID(), _intent: post.act ?? "", ...post.fields };
  const query = new URLSearchParams();
  for (const [column, value] of Object.entries(row)) {
    if (value === null) continue;
    if (column.startsWith("?")) query.set(column.slice(1), value);
    else if (isInAddress(post, column)) address = address.replace(`:${column}`, value);
    else fields[column] = value;
  }
  return { address: `${address}?${query}`, fields };
}

/** A form in Skaraborg's workspace, to be sent once or, as with a doubled click, again. */
function formOf(post: CrossingForm, row: Row): () => Promise<Response> {
  const { address, fields } = filled(post, row, "skaraborg");
  return () => client.post(address, fields, visitors.skaraborg[post.as ?? "convenor"]);
}

const send = (post: CrossingForm, row: Row) => formOf(post, row)();

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
  const both = [...councils];
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
    from unnest(${both}::text[]) council, unnest(array['tom', 'hållen', 'hela året', 'dras in']) label`;
  await root`
    insert into organisation (id, name, sector, registered_by) select gen_random_uuid(), name, 'municipal', 'skaraborg'
    from unnest(array['Utan plats', 'Utan säte']) name`;
  await root`
    insert into seat_holding (council_id, id, seat_id, organisation_id, valid_from)
    select s.council_id, gen_random_uuid(), s.id, (select organisation_id from seat_holding order by id limit 1), '2026-11-01'
    from seat s where label in ('hållen', 'hela året')`;
  await root`
    update measure m set responsible_holding_id = (select h.id from seat_holding h join seat s on s.council_id = h.council_id
      and s.id = h.seat_id where h.council_id = m.council_id and s.label = 'hela året')
    from plan p where p.council_id = m.council_id and p.id = m.plan_id and p.stage = 'draft'
      and m.council_id in ${root(both)}`;
  await addAdoptedStatements(both);
}

/** Each council's open statement once more, as adopted with the same answers. */
async function addAdoptedStatements(both: string[]): Promise<void> {
  const { root } = scratch;
  await root`
    insert into statement select copy.* from statement s, jsonb_populate_record(s, jsonb_build_object(
      'id', gen_random_uuid(), 'stage', 'adopted', 'adopted_on', '2026-11-20', 'decision', 'Styrelsen § 1')) copy
    where s.stage = 'open-for-stands' and s.council_id in ${root(both)}`;
  await root`
    insert into stand select copy.* from stand d join statement s on s.council_id = d.council_id and s.id = d.statement_id
      and s.stage = 'open-for-stands' join statement a on a.council_id = s.council_id and a.stage = 'adopted'
      and a.fingerprint = s.fingerprint,
      jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'statement_id', a.id)) copy
    where d.council_id in ${root(both)}`;
}

/** A convenor, and somebody who speaks for a party with a measure and a stand. */
async function signInAll(council: CouncilPath): Promise<Visitors> {
  const { cookie: convenor } = await signIn(scratch.platform, [{ role: "convenor", council }]);
  const { accountId, cookie: representative } = await signIn(scratch.platform, []);
  const [speaker] = await scratch.root<{ personId: string; party: string }[]>`
    select r.person_id as "personId", h.organisation_id as party from representation r
    join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id and h.valid_to is null
    join measure m on m.council_id = h.council_id and m.responsible_holding_id = h.id
    join plan p on p.council_id = m.council_id and p.id = m.plan_id and p.stage = 'adopted'
    join stand s on s.council_id = h.council_id and s.organisation_id = h.organisation_id and s.withdrawn_at is null
    join statement t on t.council_id = s.council_id and t.id = s.statement_id and t.stage = 'published'
    where r.council_id = ${council} and r.kind = 'ordinary' and r.valid_to is null order by r.id limit 1`;
  if (!speaker) throw new Error(`Nobody in ${council} speaks for a party with a measure and a stand`);
  const { personId, party } = speaker;
  await scratch.root`
    update person set account_id = ${accountId} where council_id = ${council} and id = ${personId}`;
  return { party, convenor, representative };
}

beforeAll(async () => {
  await addRows();
  for (const council of councils) visitors[council] = await signInAll(council);
});

describe("a form with another council's ids", () => {
  it("is tried on every action of the workspace that takes ids", () => {
    const tried = new Set(crossingForms.map(({ file }) => file));
    const all = [...addressOf.keys()].filter((file) => !withoutIds.has(file.replace(/\.tsx?$/, "")));
    expect([...tried].sort()).toEqual(all.sort());
  });

  it.each(
    crossingForms.map((post) => [`${post.file} ${post.act ?? ""} ${post.as ?? ""}`.trim(), post] as const),
  )("does nothing and tells nothing at %s, and with own ids it is done, once", async (_name, post) => {
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

    const press = formOf(post, own);
    const done = await press();
    const text = await done.text();
    if (post.refusal) {
      const [area = "", , reason = ""] = post.refusal.split(".");
      const words = resources.sv[area as "parties"].reasons as Record<string, string>;
      expect(text).toContain(words[reason]);
    }
    expect(done.status, /<main[\s\S]*<\/main>/.exec(text)?.[0]).toBe(
      post.refusal ? 422 : post.download ? 200 : 303,
    );
    if (post.refusal || post.download) return;
    const after = await state();
    const again = await press();
    expect([again.status, again.headers.get("location")], "sent again").toEqual([
      303,
      done.headers.get("location"),
    ]);
    expect(await state(), "what is stored after the first").toEqual(after);
  });
});
