import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import routes from "~/routes";
import { type CrossingForm, crossingForms } from "../support/crossing-forms";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";
import { type FormRow, formAddresses, sentForms } from "../support/sent-forms";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

/** Actions that take no id of a council's row: they add something new, or read everything. */
const withoutIds = new Set(
  [
    "parties/seats/co-opt",
    "parties/sheet/export",
    "parties/sheet/import",
    "parties/registry/new-organisation",
    "parties/seats/new-seat",
    "parties/registry/edit-organisation",
    "statements/new",
  ].map((name) => `routes/workspace/${name}`),
);
/** Organisations are a registry that all councils share. */
const shared = new Set(["organisationId"]);

const addressOf = formAddresses(await routes);
const forms = sentForms(scratch, client, addressOf);
const { rowOf, isInAddress, formOf } = forms;
const send = (post: CrossingForm, row: FormRow) => formOf(post, row)();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuids = new RegExp(uuid.source.slice(1, -1), "g");

const isOwned = (column: string, value: string | null | undefined) =>
  uuid.test(value ?? "") && !shared.has(column);

/** The same form with ids of no row. */
const ofNothing = (row: FormRow): FormRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isOwned(name, value) ? randomUUID() : value]),
  );

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

beforeAll(() => forms.arrange());

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
      const among = (value: string): FormRow => ({ ...own, [name]: value });
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
