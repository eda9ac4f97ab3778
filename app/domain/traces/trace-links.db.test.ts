import { beforeAll, describe, expect, it } from "vitest";
import { adoptionPage } from "~/domain/plans/adoption/adoption-page.server";
import { discardDraft } from "~/domain/plans/draft/change-plan.server";
import { newId } from "~/kernel/ids";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { aPlan } from "../../../tests/support/builders/a-plan";
import { valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { areaChoices, areasOfPublished, areasOfStatement } from "./areas-of-statement.server";
import { linkArea, unlinkArea } from "./link-area.server";
import { publishedOnAreas, statementsOnAreas } from "./statements-on-areas.server";

const scratch = scratchDatabase(undefined, "samsyn_example");
let open: string;
let published: { id: string; year: number; seq: number };
/** A lineage that stands in the plan in force and the one before it. */
let lineageId: string;
let foreign: { statement: string; lineage: string };

beforeAll(async () => {
  const { root } = scratch;
  const idIn = async (council: string, stage: string) => {
    const [row] = await root`
      select id, number_year as year, number_seq as seq from statement
      where council_id = ${council} and stage = ${stage} order by id limit 1`;
    return row as typeof published;
  };
  open = (await idIn("skaraborg", "open-for-stands")).id;
  published = await idIn("skaraborg", "published");
  const [kept] = await root`
    select a.lineage_id as id from priority_area a join plan p on p.council_id = a.council_id and p.id = a.plan_id
    where a.council_id = 'skaraborg' and p.adopted_on is not null group by 1 having count(*) > 1 order by 1 limit 1`;
  lineageId = kept?.id;
  const [theirs] =
    await root`select lineage_id as id from priority_area where council_id = 'goteborg' limit 1`;
  foreign = { statement: (await idIn("goteborg", "published")).id, lineage: theirs?.id };
  await root`delete from trace_link where from_id in ${root([open, published.id])}`;
});

const convenor = () =>
  councilAuthority<"statement:draft" | "statement:read" | "plan:draft" | "plan:read">(
    scratch.platform,
    "skaraborg",
  );
const reader = () =>
  councilAuthority<"statement:read">(scratch.platform, "skaraborg", { role: "representative" });
const counter = () => counterAuthority(scratch.platform, "skaraborg");
const link = (statementId: string, area = lineageId) =>
  linkArea(convenor(), newId(), { statementId, lineageId: area });
const unlink = (statementId: string, area = lineageId) =>
  unlinkArea(convenor(), newId(), { statementId, lineageId: area });
const namesOn = async (who: ReturnType<typeof reader>) =>
  (await statementsOnAreas(who, [lineageId]))[lineageId]?.latest.map(({ id }) => id) ?? [];

describe("a link from a statement to an area", () => {
  it("is followed both ways, and stands on the area in each plan", async () => {
    const form = newId();
    const twice = [1, 2].map(() => linkArea(convenor(), form, { statementId: open, lineageId }));
    for (const outcome of await Promise.all(twice)) valueIn(outcome);
    const [area] = await areasOfStatement(reader(), open);
    const choice = (await areaChoices(convenor())).find((one) => one.lineageId === lineageId);
    expect(area).toMatchObject({ lineageId, title: choice?.title, number: choice?.number });
    expect(await namesOn(reader())).toContain(open);
    const plans = await scratch.root`
      select plan_id from priority_area where council_id = 'skaraborg' and lineage_id = ${lineageId}`;
    expect(plans.length).toBeGreaterThan(1);
  });

  it("is told that it is there already, or gone already, and both stand in the trail", async () => {
    expect(await link(open)).toMatchObject({ reason: "areaLinked" });
    valueIn(await unlink(open));
    expect(await unlink(open)).toMatchObject({ reason: "areaNotLinked" });
    expect(await namesOn(reader())).not.toContain(open);
    const trail = await scratch.root`
      select act from audit_entry where council_id = 'skaraborg' and subject_id = ${open} order by seq desc limit 2`;
    expect(trail.map(({ act }) => act)).toEqual(["statements.areaUnlinked", "statements.areaLinked"]);
  });

  it("is the public's to read when the statement is published, under the name of that day's plan", async () => {
    valueIn(await link(open));
    valueIn(await link(published.id));
    const shown = (await publishedOnAreas(counter(), [lineageId]))[lineageId]?.latest ?? [];
    expect(shown.map(({ id }) => id)).toContain(published.id);
    expect(shown.map(({ id }) => id)).not.toContain(open);
    const [area] = await areasOfPublished(counter(), published);
    expect(area).toMatchObject({ lineageId, planDay: expect.stringMatching(/^\d{4}-/) });
    const visible = await counter().read(
      (sql) => sql`select from_id from trace_link where from_id = ${open}`,
    );
    expect(visible).toHaveLength(0);
  });

  it("has both ends in one council, in the acts and in the database", async () => {
    expect(await link(open, foreign.lineage)).toMatchObject({ reason: "areaUnknown" });
    await expect(link(foreign.statement)).rejects.toMatchObject({ status: 404 });
    await expect(unlink(foreign.statement)).rejects.toMatchObject({ status: 404 });
    const past = (from: string, to: string) => scratch.root`
      insert into trace_link (council_id, id, from_kind, from_id, to_kind, to_id)
      values ('skaraborg', ${newId()}, 'statement', ${from}, 'area', ${to})`;
    for (const ends of [
      past(open, foreign.lineage),
      past(foreign.statement, lineageId),
      past(lineageId, open),
    ])
      await expect(ends).rejects.toMatchObject({ code: "23503" });
  });

  it("keeps an area that stands in a draft alone there", async () => {
    const { planId, areaId } = await aPlan(scratch.root, "skaraborg", { stage: "draft" });
    const [area] = await scratch.root`select lineage_id as id from priority_area where id = ${areaId}`;
    await scratch.root`delete from measure where plan_id = ${planId}`;
    await scratch.root`
      insert into priority_area (council_id, id, plan_id, lineage_id, position, title, strategy_nodes, categories)
      values ('skaraborg', ${newId()}, ${planId}, ${newId()}, 3, 'Det andra', '{}', '{}')`;
    const second = (await areaChoices(convenor())).find(({ title }) => title === "Det andra");
    expect(second).toMatchObject({ number: 2 });
    valueIn(await link(open, area?.id));
    const mark = (await adoptionPage(convenor(), planId, convenor().today))?.mark ?? "";
    expect(await discardDraft(convenor(), newId(), planId, mark)).toMatchObject({
      reason: "areaNamedByStatement",
    });
    valueIn(await unlink(open, area?.id));
    valueIn(await discardDraft(convenor(), newId(), planId, mark));
  });
});
