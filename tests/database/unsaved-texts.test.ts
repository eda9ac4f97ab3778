import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPools, type Pools } from "~/platform/database/pools.server";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const nowhere = "postgres://nobody@127.0.0.1:1/nothing";
let dead: Pools;
const client = httpClient(scratch);
const cutOff = httpClient(scratch, () => {
  dead = openPools({ login: nowhere, counter: nowhere, session: nowhere }, 1);
  return { database: dead };
});

let convenor = "";
let address = "";
const words = 'Två rader,\r\n"med" <tecken> & allt';
const form = () => ({ _token: randomUUID(), _version: "1", text: words, areaId: randomUUID() });

beforeAll(async () => {
  convenor = (await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }])).cookie;
  const [plan] = await scratch.root`select id from plan where council_id = 'skaraborg' and stage = 'draft'`;
  address = `/skaraborg/arbetsyta/handlingsplan/utkast/${plan?.id}/mal/ny`;
});
afterAll(() => dead?.close());

/** What stands to be copied, and the form that can be sent once more, of a page. */
function keptIn(html: string) {
  const [kept = ""] = html.match(/<section[^>]*aria-labelledby="unsaved".*?<\/section>/s) ?? [];
  const read = (text: string) =>
    text.replace(
      /&(lt|gt|quot|amp);/g,
      (_all, name: string) => ({ lt: "<", gt: ">", quot: '"' })[name] ?? "&",
    );
  const texts = [...kept.matchAll(/<textarea[^>]*>\n?([^<]*)<\/textarea>/g)].map(([, text = ""]) =>
    read(text),
  );
  const fields = [...kept.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const again = Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, read(value)]));
  return { texts, again };
}
const asShown = words.replace("\r\n", "\n");

describe("what was typed", () => {
  it("stands in the form of a page that has one, and is not shown twice", async () => {
    const answer = await client.post(address, form(), convenor);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("Två rader,");
    expect(html).not.toContain('id="unsaved"');
  });

  it("stands on the page that says that the address is gone", async () => {
    const gone = address.replace(/utkast\/[^/]+/, `utkast/${randomUUID()}`);
    const answer = await client.post(gone, form(), convenor);
    expect(answer.status).toBe(404);
    expect(keptIn(await answer.text())).toEqual({ texts: [asShown], again: {} });
  });

  it("is kept, to be sent again, for one who has been signed out meanwhile", async () => {
    const [area] = await scratch.root`
      select a.id from priority_area a join plan p on p.id = a.plan_id where p.stage = 'draft' and p.council_id = 'skaraborg'`;
    const answer = await client.post(address, { ...form(), _version: "0", areaId: area?.id as string });
    expect(answer.status).toBe(401);
    const { texts, again } = keptIn(await answer.text());
    expect(texts).toEqual([asShown]);
    expect((await client.post(address, again, convenor)).status).toBe(303);
    expect((await client.post(address, again, convenor)).status, "once more").toBe(303);
    const saved =
      await scratch.root`select text from goal where area_id = ${area?.id} and text like 'Två rader%'`;
    expect(saved).toHaveLength(1);
  });

  it("is kept for one who has not finished signing in, with the way to the step that is missing", async () => {
    for (const [step, confirmed] of [
      ["/logga-in/kod", new Date()],
      ["/konto/tvafaktor", null],
    ] as const) {
      const { accountId, cookie } = await signIn(scratch.platform, [
        { role: "convenor", council: "skaraborg" },
      ]);
      await scratch.root`update identity.session set second_factor_at = null where user_id = ${accountId}`;
      await scratch.root`update identity.account set totp_confirmed_at = ${confirmed} where id = ${accountId}`;
      const sent = form();
      const answer = await client.post(address, sent, cookie);
      expect(answer.status, step).toBe(401);
      const html = await answer.text();
      expect(html).toContain(`href="${step}" target="_blank"`);
      expect(html).not.toContain('href="/logga-in" target="_blank"');
      expect(keptIn(html)).toEqual({ texts: [asShown], again: sent });
      const page = await client.get(address, cookie);
      expect(page.headers.get("Location"), step).toBe(`${step}?till=${encodeURIComponent(address)}`);
    }
  });

  it("is kept, to be sent again, while the database is away", async () => {
    const sent = form();
    const answer = await cutOff.post(address, sent, convenor);
    expect(answer.status).toBe(503);
    const { texts, again } = keptIn(await answer.text());
    expect(texts).toEqual([asShown]);
    expect(again).toEqual(sent);
  });

  it("is never given back where it is a secret", async () => {
    const secret = { _token: randomUUID(), current: "Ett hemligt ord", password: "Ett annat hemligt ord" };
    for (const one of [client, cutOff]) {
      for (const page of ["/konto/losenord", "/logga-in"]) {
        const html = await (await one.post(page, { ...secret, email: "X@Example.org" }, convenor)).text();
        expect(html, page).not.toContain("hemligt ord");
      }
    }
  });
});
