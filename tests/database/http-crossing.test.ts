import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import routes from "~/routes";
import { httpClient } from "../support/http-client";
import { functionsOf, hasNoPage, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

/** How an address's parameters are filled from a council's rows. */
const fillings: Record<string, string> = {
  id: "select id from statement where council_id = $1 order by id limit 1",
  seat: "select id from seat where council_id = $1 order by id limit 1",
  holding: "select id from seat_holding where council_id = $1 order by id limit 1",
  representation: "select id from representation where council_id = $1 order by id limit 1",
  document: "select id from document where council_id = $1 and stage = 'published' order by id limit 1",
  question: "select id from question where council_id = $1 and stage = 'asked' order by id limit 1",
  import: "select id from party_import where council_id = $1 order by id limit 1",
  person: "select id from person where council_id = $1 order by id limit 1",
  plan: "select id from plan where council_id = $1 order by stage = 'draft' desc, id limit 1",
  area: "select a.id from priority_area a join plan p on p.id = a.plan_id where a.council_id = $1 order by p.stage = 'draft' desc, p.id, a.id limit 1",
  goal: "select a.id from goal a join plan p on p.id = a.plan_id where a.council_id = $1 order by p.stage = 'draft' desc, p.id, a.id limit 1",
  measure:
    "select a.id from measure a join plan p on p.id = a.plan_id where a.council_id = $1 order by p.stage = 'draft' desc, p.id, a.id limit 1",
};

const closed = modulesOf(await routes).filter(({ address }) => address.startsWith("/:council/arbetsyta/"));
const namesIn = (address: string) =>
  [...address.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "").filter((name) => name !== "council");
/**
 * Addresses with ids. A measure's number is read within the council of the address and can't name another's;
 * organisations are a registry that all councils share.
 */
const withIds = closed.filter(({ address }) =>
  namesIn(address).some((name) => !["number", "organisation"].includes(name)),
);
const reading = (file: string) => functionsOf(file).some(({ kind }) => kind === "loader");

/** The address in Skaraborg's workspace with ids of a council's rows, or with ids of no row. */
async function filled(address: string, council: string | null): Promise<string> {
  let result = address.replace(":council", "skaraborg");
  for (const name of namesIn(address)) {
    const query = fillings[name];
    if (!query) throw new Error(`The test knows no row for :${name}`);
    const [row] = council ? await scratch.root.unsafe(query, [council]) : [{ id: randomUUID() }];
    if (!row) throw new Error(`${council} has no row for :${name}`);
    result = result.replace(`:${name}`, row.id as string);
  }
  return result;
}

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What a visitor can tell an answer by: status, address and text, without ids and the page's nonce. */
async function told(response: Response): Promise<string> {
  const text = (await response.text()).replace(/ nonce="[^"]*"/g, "");
  return `${response.status} ${response.headers.get("location") ?? ""} ${text}`.replace(ids, "id");
}

let convenor = "";
let observer = "";

/** What the convenor is answered at an address; of one that leads to the page of its form, what stands there. */
async function opened(address: string, file: string): Promise<Response> {
  const answer = await client.get(address, convenor);
  const led = hasNoPage({ file }) ? answer.headers.get("location") : null;
  return led === null ? answer : client.get(led, convenor);
}

beforeAll(async () => {
  await scratch.root`
    insert into party_import (council_id, id, file_name, rows, read_at)
    select council, gen_random_uuid(), 'parter.csv', '{"sheet": [["Organisation"]], "fingerprint": ""}', now()
    from unnest(array['skaraborg', 'fyrbodal']) council`;
  convenor = (await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }])).cookie;
  observer = (await signIn(scratch.platform, [{ role: "observer", council: "boras" }])).cookie;
});

describe("a convenor of one council", () => {
  it.each(withIds.map(({ address, file }) => [address, file] as const))(
    "is told at %s of another council's row exactly what is told of no row",
    async (address, file) => {
      const [own, foreign, none] = [
        await filled(address, "skaraborg"),
        await filled(address, "fyrbodal"),
        await filled(address, null),
      ];
      if (reading(file)) {
        const ownStatus = (await opened(own, file)).status;
        expect(ownStatus, "own row").not.toBe(404);
        const answer = await told(await opened(foreign, file));
        expect(answer).toBe(await told(await opened(none, file)));
        expect(answer.slice(0, 3), "a page that the role may not open tells less").toBe(
          ownStatus === 403 ? "403" : "404",
        );
      }
    },
  );

  it("can't tell another council's workspace from one that does not exist", async () => {
    for (const { address, file } of closed.filter(({ file }) => reading(file))) {
      if (namesIn(address).length > 0) continue;
      const [other, none] = [address.replace(":council", "boras"), address.replace(":council", "finns-inte")];
      expect((await client.get(address.replace(":council", "skaraborg"), convenor)).status, file).not.toBe(
        404,
      );
      expect((await client.get(other, convenor)).status, other).toBe(404);
      expect((await client.get(none, convenor)).status, none).toBe(404);
    }
  });
});

describe("others", () => {
  it("are sent to sign-in from every closed page when they are not signed in", async () => {
    for (const { address, file } of closed.filter(({ file }) => reading(file))) {
      const answer = await client.get(
        address.replace(":council", "skaraborg").replace(/:\w+\??/g, randomUUID()),
      );
      expect(answer.status, file).toBe(302);
      expect(answer.headers.get("location"), file).toMatch(/^\/logga-in\?till=/);
    }
  });

  it("who may only read get no page of an act", async () => {
    const answer = await client.get("/boras/arbetsyta/uttalanden/nytt", observer);
    expect(answer.status).toBe(403);
  });
});
