import { beforeAll, describe, expect, it } from "vitest";
import { takePartyStand, withdrawPartyStand } from "~/domain/statements/stands/statement-stands.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { statementsOf } from "../../../tests/support/count-statements";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { adoptStatement } from "./adopt-statement.server";
import { remindParties } from "./asking/remind-parties.server";
import { freezeStatement } from "./freeze-statement.server";
import { publishStatement } from "./publish-statement.server";
import { publishedStatement } from "./published-statement.server";
import { publishedStatements } from "./published-statements.server";
import { putAwayStatement } from "./put-away-statement.server";
import { saveStatementText } from "./save-statement.server";
import { statementPage } from "./statement-page.server";
import { statementsPage } from "./statements-page.server";
import { checkFingerprint, checkPublishedText } from "./text/check-published.server";
import { canonicalStatement, fingerprintOfStatement } from "./text/statement-canonical";
import { statementEditorPage } from "./text/statement-editor-page.server";
import { statementRevisionsPage } from "./text/statement-revisions-page.server";

const scratch = scratchDatabase();
const council = "skaraborg";
const text = {
  title: "Fler LIA-platser",
  body: "Vi behöver fler platser.\n\n1. Betala.\n2. Öppna.",
  addressees: "VGR",
};
const fingerprint = fingerprintOfStatement(text);
const parties: SeatedParty[] = [];
const ids: Record<string, string> = {};

type P = "statement:read" | "statement:draft" | "statement:freeze" | "statement:adopt" | "statement:publish";
const convenor = (of = council) => councilAuthority<P>(scratch.platform, of);
const counter = (of = council) => counterAuthority(scratch.platform, of);

/** A statement in a stage, written past the acts so that many can be made at once. */
async function aRow(
  stage: string,
  seq: number | null = null,
  over: Partial<typeof text> = {},
): Promise<string> {
  const id = newId();
  const { title, body, addressees } = { ...text, ...over };
  const frozen = stage === "draft" ? null : fingerprintOfStatement({ title, body, addressees });
  const seats = parties.map(({ holdingId, organisationId, mandate }, index) => ({
    perspective: index % 2 ? "education" : "employers",
    label: null,
    holdingId,
    organisationId,
    name: mandate.partyName,
  }));
  const vacant = { perspective: "agencies", label: null, holdingId: null, organisationId: null, name: null };
  const composition = { day: "2026-10-22", seats: [...seats, vacant], coOpted: [] };
  const { root } = scratch;
  await root`
    insert into statement (council_id, id, title, body, addressees, stage, fingerprint, frozen_at, adopted_on, decision,
      number_year, number_seq, published_at, composition_on, composition)
    values (${council}, ${id}, ${title}, ${body}, ${addressees}, ${stage}, ${frozen},
      ${frozen && "2026-10-08T13:04:00Z"}, ${seq && "2026-10-21"}, ${seq && "Rådets möte"}, ${seq && 2026}, ${seq},
      ${seq && "2026-10-22T08:00:00Z"}, ${seq && "2026-10-22"}, ${seq ? root.json(composition) : null})`;
  return id;
}

async function aStandRow(
  statementId: string,
  party: SeatedParty,
  kind: string,
  of: string,
  withdrawn = false,
) {
  const { holdingId, organisationId, mandate } = party;
  await scratch.root`
    insert into stand (council_id, id, statement_id, holding_id, organisation_id, party_name, kind, text, fingerprint,
      given_at, given_by, given_role, representation_id, withdrawn_at, withdrawn_by, withdrawn_why,
      withdrawn_representation_id)
    values (${council}, ${newId()}, ${statementId}, ${holdingId}, ${organisationId}, ${mandate.partyName}, ${kind},
      ${kind === "behind" ? "" : "Egna ord."}, ${of}, '2026-10-10T08:00:00Z', 'Anna Exempel', 'representative',
      ${mandate.representationId}, ${withdrawn ? "2026-11-03T08:00:00Z" : null}, ${withdrawn ? "Bo" : null},
      ${withdrawn ? "Ny styrelse." : null}, ${withdrawn ? mandate.representationId : null})`;
}

beforeAll(async () => {
  for (let made = 0; made < 4; made += 1) {
    parties.push(
      await seatParty(scratch.root, council, { name: `Part ${made}`, email: `part${made}@example.org` }),
    );
  }
  ids.published = await aRow("published", 1);
  ids.open = await aRow("open-for-stands", null, { title: "Öppet" });
  ids.draft = await aRow("draft", null, { title: "Utkast" });
  const [a, b, c] = parties;
  if (!a || !b || !c) throw new Error("no parties");
  await aStandRow(ids.published, a, "behind", "0".repeat(64));
  await aStandRow(ids.published, a, "behind", fingerprint);
  await aStandRow(ids.published, b, "behind-with-reservation", fingerprint);
  await aStandRow(ids.published, c, "behind", fingerprint, true);
  await aStandRow(ids.open, a, "behind", fingerprintOfStatement({ ...text, title: "Öppet" }));
});

describe("what the public sees of statements", () => {
  it("is what is published, with where each party stood, and no person", async () => {
    const statement = await publishedStatement(counter(), { year: 2026, seq: 1 });
    expect(statement?.parties.map(({ position }) => position).sort()).toEqual([
      "behind",
      "behind-with-reservation",
      "unanswered",
      "withdrawn",
    ]);
    expect(statement?.vacant).toEqual(["agencies"]);
    expect(statement?.parties.find(({ name }) => name === "Part 0")?.earlier).toHaveLength(1);
    expect(JSON.stringify(statement)).not.toMatch(/Anna Exempel|"Bo"|@example/);
    expect(statement?.count).toMatchObject({ behind: 1, withdrawn: 1, of: 4 });
  });

  it("counts in the list as on the page", async () => {
    const {
      statements: [item],
    } = await publishedStatements(counter());
    expect(item).toMatchObject({ number: { year: 2026, seq: 1 }, behind: 1, reserved: 1, of: 4 });
  });

  it("holds no draft and no stand of a statement that isn't published", async () => {
    expect((await publishedStatements(counter())).statements).toHaveLength(1);
    const seen = await counter().read((sql) => sql`select statement_id as id from stand`);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set([ids.published]));
    expect(await counter().read((sql) => sql`select id from statement`)).toHaveLength(1);
    await expect(counter().read((sql) => sql`select 1 from statement_revision`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(counter().read((sql) => sql`select given_by from stand`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it("is not another council's", async () => {
    expect(await publishedStatement(counter("boras"), { year: 2026, seq: 1 })).toBeNull();
    expect(await publishedStatements(counter("boras"))).toEqual({ statements: [], total: 0 });
    expect(await checkFingerprint(counter("boras"), fingerprint)).toEqual({ kind: "unknown-fingerprint" });
  });
});

describe("the check of a text", () => {
  const number = { year: 2026, seq: 1 };
  const statement = { number, title: text.title, fingerprint };

  it("finds the statement of a fingerprint, however it is written", async () => {
    const typed = ` ${fingerprint.toUpperCase().replace(/(.{4})/g, "$1 ")}`;
    expect(await checkFingerprint(counter(), typed)).toEqual({ kind: "found-fingerprint", statement });
    expect(await checkFingerprint(counter(), "f".repeat(64))).toEqual({ kind: "unknown-fingerprint" });
    expect(await checkFingerprint(counter(), "abc")).toEqual({ kind: "not-a-fingerprint" });
    expect(await checkFingerprint(counter(), " ")).toEqual({ kind: "nothing-given" });
  });

  it("knows the fingerprint of an earlier text that parties answered, and says which statement came of it", async () => {
    const earlier = { kind: "earlier-fingerprint", statement };
    expect(await checkFingerprint(counter(), "0".repeat(64))).toEqual(earlier);
  });

  it("never tells the fingerprint of a text that isn't published", async () => {
    const open = fingerprintOfStatement({ ...text, title: "Öppet" });
    expect(await checkFingerprint(counter(), open)).toEqual({ kind: "unknown-fingerprint" });
  });

  it("finds the statement of a whole text, of its words and of its body alone", async () => {
    const whole = canonicalStatement(text);
    const check = (pasted: string) => checkPublishedText(counter(), pasted, null);
    expect(await check(whole.replaceAll("\n", "\r\n"))).toEqual({
      kind: "found-text",
      statement,
      how: "same",
    });
    const lostList = whole.replace("1. ", "").replace("2. ", "");
    expect(await check(lostList)).toEqual({ kind: "found-text", statement, how: "same-words" });
    expect(await check(text.body)).toEqual({ kind: "found-text", statement, how: "same-body" });
    expect(await check("Något annat")).toEqual({ kind: "unknown-text" });
  });

  it("shows where a text parts from the statement that the reader came from", async () => {
    const pasted = canonicalStatement(text).replace("fler platser", "många platser");
    const check = await checkPublishedText(counter(), pasted, number);
    expect(check).toMatchObject({ kind: "different-text", statement });
    expect(check).toMatchObject({
      published: expect.stringMatching(/^fler platser/),
      pasted: expect.stringMatching(/^många/),
    });
  });
});

describe("another council", () => {
  it.each(["published", "open", "draft"])(
    "can't reach a statement that is %s, by any act or page",
    async (which) => {
      const id = ids[which] ?? "";
      const [party] = parties;
      if (!party) throw new Error("no party");
      const foreign = convenor("boras");
      const voice = councilAuthority<"stand:take" | "stand:withdraw">(scratch.platform, "boras", {
        role: "representative",
        mandate: party.mandate,
      });
      const [row] = await scratch.root<
        { id: string }[]
      >`select id from stand where statement_id = ${id} limit 1`;
      const standId = row?.id ?? newId();
      const input = { ...text, registrationNumber: null, deadline: null };
      const stand = {
        statementId: id,
        kind: "behind",
        text: "",
        readFingerprint: fingerprint,
        readStand: "",
      } as const;
      const adoptedOn = localDate("2026-11-23");
      const read = { id, version: 1, readStands: "" };
      const attempts: (() => Promise<unknown>)[] = [
        () => statementPage(foreign, id),
        () => statementRevisionsPage(foreign, id),
        () => statementEditorPage(foreign, id),
        () => saveStatementText(foreign, newId(), { id, version: 1, input }),
        () => freezeStatement(foreign, newId(), { id, version: 1, deadline: null }),
        () => remindParties(foreign, newId(), { id, readLetters: "" }),
        () => adoptStatement(foreign, newId(), { ...read, decision: "Möte", adoptedOn }),
        () => publishStatement(foreign, newId(), read),
        () => putAwayStatement(foreign, newId(), { id, version: 1 }),
        () => takePartyStand(voice, newId(), stand),
        () => withdrawPartyStand(voice, newId(), { statementId: id, standId, why: "Fel råd" }),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 404 });
      expect(await statementsPage(foreign)).toEqual({ statements: [], closed: 0 });
    },
  );
});

describe("the statement budget", () => {
  const budgets: [string, number, () => Promise<unknown>][] = [
    ["public list", 4, () => publishedStatements(counter())],
    ["public statement", 4, () => publishedStatement(counter(), { year: 2026, seq: 1 })],
    ["check", 4, () => checkFingerprint(counter(), fingerprint)],
    ["workspace list", 10, () => statementsPage(convenor())],
    ["workspace statement", 10, () => statementPage(convenor(), ids.published ?? "")],
    ["versions", 10, () => statementRevisionsPage(convenor(), ids.published ?? "")],
    ["editor", 10, () => statementEditorPage(convenor(), ids.draft ?? "")],
  ];

  it("holds, and is the same for one statement and for two hundred", async () => {
    const sent = async () => {
      const counts: Record<string, number> = {};
      for (const [page, , run] of budgets) counts[page] = (await statementsOf(scratch.platform, run)).length;
      return counts;
    };
    const few = await sent();
    for (const [page, most] of budgets) {
      expect(few[page], page).toBeGreaterThan(1);
      expect(few[page], page).toBeLessThanOrEqual(most);
    }
    for (let seq = 2; seq <= 200; seq += 1) await aRow("published", seq, { title: `Uttalande ${seq}` });
    expect(await sent()).toEqual(few);
  });
});
