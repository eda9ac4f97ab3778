import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

let convenor = "";
let goal: { id: string; planId: string; areaId: string; version: number };

beforeAll(async () => {
  convenor = (await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }])).cookie;
  const [row] = await scratch.root<[typeof goal]>`
    select g.id, g.plan_id as "planId", g.area_id as "areaId", g.version
    from goal g join plan p on p.id = g.plan_id
    where p.stage = 'draft' and p.council_id = 'skaraborg' order by g.id limit 1`;
  goal = row;
});

const changes = async () =>
  (await scratch.root`select 1 from audit_entry where act = 'plans.goalChanged' and subject_id = ${goal.id}`)
    .length;

describe("a form that comes again", () => {
  it("is done once when it is the same, and met by what is saved when its words are others", async () => {
    const address = `/skaraborg/arbetsyta/handlingsplan/utkast/${goal.planId}/mal/${goal.id}`;
    const form = { _token: randomUUID(), _version: String(goal.version), areaId: goal.areaId };
    const send = (text: string) => client.post(address, { ...form, text }, convenor);
    expect((await send("De första orden")).status).toBe(303);
    expect((await send("De första orden")).status, "a doubled click").toBe(303);
    expect(await changes()).toBe(1);

    const back = await send("De andra orden");
    expect(back.status, "a step back in the browser, and other words").toBe(409);
    const html = await back.text();
    for (const words of ["De första orden", "De andra orden"]) expect(html).toContain(words);
    expect(await changes()).toBe(1);
  });
});
