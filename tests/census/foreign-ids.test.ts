import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareImport } from "~/domain/parties/sheet/prepare-import.server";
import { removeFromDraft } from "~/domain/plans/draft/arrange-draft.server";
import { addArea } from "~/domain/plans/draft/edit-area.server";
import { remindParties } from "~/domain/statements/asking/remind-parties.server";
import { linkArea } from "~/domain/traces/link-area.server";
import { councilAuthority } from "../support/authorities";
import { askingIn, type Calls } from "../support/foreign-ids/asking";
import { documentCalls } from "../support/foreign-ids/document-calls";
import { lists } from "../support/foreign-ids/lists";
import { type Ids, idNames, idsHeldBy, idsOf } from "../support/foreign-ids/own-ids";
import { partyCalls } from "../support/foreign-ids/party-calls";
import { planCalls } from "../support/foreign-ids/plan-calls";
import { positionCalls } from "../support/foreign-ids/position-calls";
import { questionCalls } from "../support/foreign-ids/question-calls";
import { statementCalls } from "../support/foreign-ids/statement-calls";
import { traceCalls } from "../support/foreign-ids/trace-calls";
import { functionsWithIds } from "../support/functions-with-ids";
import { freshToken, valueIn } from "../support/outcomes";
import { scratchDatabase } from "../support/scratch-database";

const calls: Calls = {
  ...documentCalls,
  ...partyCalls,
  ...planCalls,
  ...positionCalls,
  ...questionCalls,
  ...statementCalls,
  ...traceCalls,
};

/** Functions whose id can't be another council's. */
const without: Record<string, string> = {
  organisationPage: "organisations are a registry that all councils share",
  loadOrganisation: "organisations are a registry that all councils share",
  ...Object.fromEntries(
    [
      "writeQuestion",
      "changeRegionQuestion",
      "askCouncil",
      "closeRegionQuestion",
      "removeQuestion",
      "loadQuestion",
      "regionQuestionPage",
    ].map((name) => [name, "questions are the region's own, about all councils"]),
  ),
  partyStart: "the mandate is the actor's own",
  sweepFiles: "the system takes contents without a row out of every council",
  followScope: "the system follows every chain, and `byId` finds a key and no row",
};

const scratch = scratchDatabase(undefined, "samsyn_example");
const asking = askingIn(() => scratch.platform);

/** What the example year lacks, done in both councils. */
async function addActs(council: string): Promise<void> {
  const importer = councilAuthority<"party:import">(scratch.platform, council);
  const sheet = [
    ["Part", "Perspektiv", "Sektor"],
    ["Ny part", "Utbildning", "Kommunal"],
  ];
  valueIn(await prepareImport(importer, freshToken(), { fileName: "parter.csv", sheet }));
  const [last] = await scratch.root<{ planId: string; id: string; version: number }[]>`
    select m.plan_id as "planId", m.id, m.version from measure m join plan p on p.council_id = m.council_id
    and p.id = m.plan_id where m.council_id = ${council} and p.stage = 'draft' order by m.position desc, m.id limit 1`;
  if (!last) throw new Error(`${council} has no measure in a draft`);
  const drafter = councilAuthority<"plan:draft">(scratch.platform, council);
  const part = { planId: last.planId, kind: "measure", id: last.id } as const;
  valueIn(await removeFromDraft(drafter, freshToken(), part, last.version));
  const drafted = { title: "Ett nytt område", description: "", strategyNodes: [], categories: [] };
  const { areaId } = valueIn(await addArea(drafter, freshToken(), last.planId, drafted));
  const { statement: id } = await idsOf(scratch.root, council, ["statement"]);
  const writer = councilAuthority<"statement:freeze">(scratch.platform, council);
  valueIn(await remindParties(writer, freshToken(), { id, readLetters: "" }));
  const [area] = await scratch.root`select lineage_id as id from priority_area where id = ${areaId}`;
  const linker = councilAuthority<"statement:draft">(scratch.platform, council);
  valueIn(await linkArea(linker, freshToken(), { statementId: id, lineageId: area?.id }));
  const { followedMeasure } = await idsOf(scratch.root, council, ["followedMeasure"]);
  await scratch.root`
    insert into signed_link (council_id, id, token_hash, purpose, subject_kind, subject_id, representation_id, made_by,
                             made_at, expires_at)
    select ${council}, gen_random_uuid(), ${`status-${council}`}, 'status', 'measure', ${followedMeasure}, r.id, 'Anna Exempel',
           now(), now() + interval '30 days'
    from representation r where r.council_id = ${council} and r.valid_to is null order by r.id limit 1`;
}

let all: string[] = [];
let own: Ids;
let foreign: Ids;

beforeAll(() => {
  all = functionsWithIds();
});

beforeAll(async () => {
  for (const council of ["skaraborg", "goteborg"]) await addActs(council);
  [own, foreign] = await Promise.all([
    idsOf(scratch.root, "skaraborg", idNames),
    idsOf(scratch.root, "goteborg", idNames),
  ]);
});

const ofNothing = () => Object.fromEntries(idNames.map((name) => [name, randomUUID()])) as Ids;

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

type Told = { answer: unknown; asked: ReadonlySet<keyof Ids> };

/** The answer to a call, without ids, and which ids it was made with. */
async function tell(name: string, ids: Ids): Promise<Told> {
  const asked = new Set<keyof Ids>();
  const watched = new Proxy(ids, {
    get: (named, key: keyof Ids) => {
      asked.add(key);
      return named[key];
    },
  });
  const answer = await calls[name]?.(watched, asking).catch((thrown: unknown) => {
    if (thrown instanceof Response) return { status: thrown.status };
    if ((thrown as { code?: string }).code === "P2025") return { status: 404 };
    throw thrown;
  });
  return { answer: JSON.parse((JSON.stringify(answer) ?? "null").replace(uuids, "id")), asked };
}

/** A 404, a refusal, or nothing at all however it is wrapped. */
function isNothing(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return !answer;
  if ("status" in answer && answer.status === 404) return true;
  if ("ok" in answer && answer.ok === false) return true;
  return Object.values(answer).every(isNothing);
}

describe("another council's id", () => {
  it("is tried on every function of the domain that takes one", () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((name) => !(name in calls) && !(name in without))).toEqual([]);
    expect(Object.keys(without).filter((name) => !all.includes(name))).toEqual([]);
  });

  it.each(Object.keys(calls))("gives %s what an id of nothing gives, and an own id more", async (name) => {
    const { answer: theirs, asked } = await tell(name, foreign);
    const { answer: nothing } = await tell(name, ofNothing());
    expect(theirs).toEqual(nothing);
    expect(isNothing(theirs), JSON.stringify(theirs)).toBe(true);
    for (const key of asked) {
      const among = await tell(name, { ...own, [key]: foreign[key] });
      expect(among.answer, key).toEqual((await tell(name, { ...own, [key]: randomUUID() })).answer);
    }
    const { answer: ours } = await tell(name, own);
    expect(ours).not.toEqual(nothing);
  });

  it.each(Object.keys(lists))("is nowhere in %s, which has own ids", async (name) => {
    const read = new Set(JSON.stringify(await lists[name]?.(asking)).match(uuids));
    const held = (council: string) => idsHeldBy(scratch.root, council);
    expect((await held("skaraborg")).filter((id) => read.has(id))).not.toEqual([]);
    expect((await held("goteborg")).filter((id) => read.has(id))).toEqual([]);
  });
});
