import { createHash } from "node:crypto";
import { once } from "node:events";
import { watch } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { httpClient } from "../support/http-client";
import { openedFor } from "../support/opened-for";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);
let convenor = "";
let observer = "";
let statement: { id: string; number: string };
const papers = () => `/skaraborg/arbetsyta/uttalanden/${statement.id}/handlingar`;

beforeAll(async () => {
  convenor = (await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }])).cookie;
  observer = (await signIn(scratch.platform, [{ role: "observer", council: "skaraborg" }])).cookie;
  const [found] = await scratch.root<(typeof statement)[]>`
    select id, number_year || '-' || number_seq as number from statement
    where council_id = 'skaraborg' and stage = 'published' order by number_year, number_seq limit 1`;
  statement = found as typeof statement;
});

async function upload(
  content: BlobPart,
  fileName: string,
  fields: Record<string, string>,
  cookie = convenor,
) {
  const form = new FormData();
  const opened = await openedFor(client.origin(), papers(), convenor);
  for (const [name, value] of Object.entries({ _token: newId(), ...opened, ...fields }))
    form.set(name, value);
  form.set("file", new File([content], fileName, { type: "text/html" }));
  return fetch(client.origin() + papers(), {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: client.origin() },
    body: form,
  });
}
async function paperCalled(title: string): Promise<string> {
  const [row] = await scratch.root<{ id: string }[]>`select id from document where title = ${title}`;
  return row?.id ?? "";
}
const step = async (document: string, _intent: string) =>
  expect((await client.post(papers(), { _token: newId(), _intent, document }, convenor)).status).toBe(303);

describe("a paper that is uploaded", () => {
  it("is taken down as it was sent, by whoever may, and runs nowhere", async () => {
    const content = "<!doctype html><script>alert(1)</script>";
    const sent = await upload(content, 'å"; x=../y.html', { _intent: "add", title: "Ond sida" });
    expect(sent.status).toBe(303);
    const id = await paperCalled("Ond sida");
    const own = `${papers()}/${id}`;
    const open = `/skaraborg/uttalanden/${statement.number}/handlingar/${id}`;
    expect([(await client.get(own, observer)).status, (await client.get(open)).status]).toEqual([404, 404]);

    await step(id, "share");
    const answer = await client.get(own, observer);
    expect(await answer.text()).toBe(content);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'; sandbox");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''y.html");
    expect((await client.head(own, observer)).status).toBe(200);
    expect((await client.get(open)).status).toBe(404);

    await step(id, "approve");
    await step(id, "publish");
    const page = `/skaraborg/uttalanden/${statement.number}`;
    expect(await (await client.get(page)).text()).toContain("Ond sida");
    const taken = await client.get(open);
    expect(await taken.text()).toBe(content);
    expect(taken.headers.get("etag")).toBe(`"${createHash("sha256").update(content).digest("hex")}"`);
    await step(id, "archive");
    expect((await client.get(open)).status).toBe(404);
    expect(await (await client.get(page)).text()).not.toContain("Ond sida");
  });

  it("keeps what was typed when the file is missing or empty", async () => {
    const empty = await upload("", "tom.txt", { _intent: "add", title: "Skriven titel" });
    expect(empty.status).toBe(422);
    const page = await empty.text();
    expect(page).toContain("Skriven titel");
    expect(page).toContain("Filen är tom");
    expect(await paperCalled("Skriven titel")).toBe("");
  });

  it("lies on the disk only when somebody signed in sent it, and what was typed is kept", async () => {
    const kept = process.env.TMPDIR;
    const folder = await mkdtemp(path.join(tmpdir(), "samsyn-spool-"));
    process.env.TMPDIR = folder;
    const lay: string[] = [];
    const watcher = watch(folder, (_event, name) => lay.push(name ?? ""));
    try {
      const refused = await upload("av någon", "a.txt", { _intent: "add", title: "Utan inloggning" }, "");
      expect(refused.status).toBe(401);
      expect(await refused.text()).toContain("Utan inloggning");
      expect(lay).toEqual([]);
      // What is told of a folder comes in order: the first that is told is the signed-in one's.
      const first = once(watcher, "change");
      await upload("av sammankallande", "b.txt", { _intent: "add", title: "Med inloggning" });
      await first;
      expect(new Set(lay).size).toBe(1);
    } finally {
      watcher.close();
      if (kept === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = kept;
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("may be replaced, and the former file is still there", async () => {
    await upload("första", "a.txt", { _intent: "add", title: "Bytt" });
    const document = await paperCalled("Bytt");
    expect((await upload("andra", "b.txt", { _intent: "replace", document })).status).toBe(303);
    const at = `${papers()}/${document}`;
    const read = async (address: string) => (await client.get(address, convenor)).text();
    expect([await read(at), await read(`${at}?fil=1`)]).toEqual(["andra", "första"]);
    expect((await client.get(`${at}?fil=9`, convenor)).status).toBe(404);
  });
});
