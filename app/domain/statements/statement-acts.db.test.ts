import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/domain/kernel/ids";
import { localDate } from "~/domain/kernel/local-date";
import { councilAuthority } from "../../../tests/support/authorities";
import { aPlan } from "../../../tests/support/builders/a-plan";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { addSubstitute, type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { adoptStatement } from "./adopt-statement.server";
import { draftStatement } from "./draft-statement.server";
import { freezeStatement } from "./freeze-statement.server";
import { moveStatementDeadline } from "./move-deadline.server";
import { publishStatement } from "./publish-statement.server";
import { putAwayStatement } from "./put-away-statement.server";
import { remindParties } from "./remind-parties.server";
import { saveStatementText } from "./save-statement.server";
import { statementEditorPage } from "./statement-editor-page.server";
import { statementPage } from "./statement-page.server";
import { statementRevisionsPage } from "./statement-revisions-page.server";
import { statementsPage } from "./statements-page.server";
import { takePartyStand } from "./take-stand.server";
import { withdrawForParty } from "./withdraw-for-party.server";
import { withdrawPartyStand } from "./withdraw-stand.server";

const scratch = scratchDatabase();
const council = "skaraborg";
const answerAt = "/skaraborg/arbetsyta/uttalanden/x/svara";
let count = 0;
const token = () => `token-${count++}`;

const input = {
  title: "Fler LIA-platser",
  body: "Vi behöver fler platser.\n\n1. Regionen betalar.\n2. Kommunerna öppnar.",
  addressees: "Västra Götalandsregionen\nKommunerna",
  areaId: null,
  registrationNumber: "2026/0147",
  deadline: null,
};

type Voice = P | "stand:take" | "stand:withdraw";
type P =
  | "statement:draft"
  | "statement:freeze"
  | "statement:adopt"
  | "statement:publish"
  | "statement:read"
  | "stand:withdraw-on-behalf";
const convenor = () => councilAuthority<P>(scratch.platform, council);
const speaker = (party: SeatedParty, name = "Anna Exempel") =>
  councilAuthority<Voice>(scratch.platform, council, {
    role: "representative",
    name,
    mandate: party.mandate,
  });

let kluster: SeatedParty;
let skola: SeatedParty;
let fack: SeatedParty;
let adjungerad: SeatedParty;

beforeAll(async () => {
  const seat = (wish: Parameters<typeof seatParty>[2]) => seatParty(scratch.root, council, wish);
  kluster = await seat({ name: "Fordonskluster Väst", email: "kluster@example.org" });
  skola = await seat({ name: "Yrkeshögskolan Tidan", perspective: "education", email: null });
  fack = await seat({ name: "Fackförbund A", perspective: "social-partners" });
  adjungerad = await seat({ name: "Adjungerad AB", kind: "co-opted", email: "adj@example.org" });
  await seat({ name: "Ny från nästa år", from: "2027-01-01", email: "ny@example.org" });
  await addSubstitute(scratch.root, council, kluster, "ersattare@example.org");
});

async function value<V>(
  outcome: Promise<{ ok: true; value: V } | { ok: false; reason: string }>,
): Promise<V> {
  const result = await outcome;
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
  return result.value;
}

async function drafted() {
  const { id } = await value(draftStatement(convenor(), token(), input));
  return id;
}

const page = (id: string) => statementPage(convenor(), id);

async function opened() {
  const id = await drafted();
  await value(
    freezeStatement(convenor(), token(), { id, version: 1, deadline: localDate("2026-12-04"), answerAt }),
  );
  const { fingerprint, version } = await page(id);
  return { id, fingerprint: fingerprint ?? "", version };
}

type Kind = Parameters<typeof takePartyStand>[2]["kind"];
const answer = (party: SeatedParty, id: string, readFingerprint: string, kind: Kind = "behind", text = "") =>
  takePartyStand(speaker(party), token(), { statementId: id, kind, text, readFingerprint });

async function adopted() {
  const { id, fingerprint } = await opened();
  await value(answer(kluster, id, fingerprint));
  const { version } = await page(id);
  const adoptedOn = localDate("2026-11-23");
  await value(adoptStatement(convenor(), token(), { id, version, decision: "Rådets möte", adoptedOn }));
  return { id, version: version + 1 };
}

const lettersTo = async () =>
  (await scratch.root<{ to: string }[]>`select to_address as to from letter order by queued_at, id`).map(
    ({ to }) => to,
  );

describe("a draft", () => {
  it("keeps each saved text as a version, and none for a text that only differs in spaces", async () => {
    const id = await drafted();
    const save = (version: number, over: Partial<typeof input>) =>
      saveStatementText(convenor(), token(), { id, version, input: { ...input, ...over }, answerAt });
    expect(await value(save(1, { body: "Vi behöver många platser." }))).toEqual({ isReopened: false });
    await value(save(2, { body: "Vi  behöver många \nplatser.", registrationNumber: "2026/0200" }));
    const { revisions } = await statementRevisionsPage(convenor(), id);
    expect(revisions.map(({ no }) => no)).toEqual([2, 1]);
    expect((await page(id)).registrationNumber).toBe("2026/0200");
  });

  it("refuses a save over someone else's, and loses nothing of theirs", async () => {
    const id = await drafted();
    const save = (title: string) =>
      saveStatementText(convenor(), token(), { id, version: 1, input: { ...input, title }, answerAt });
    const outcomes = await Promise.all([save("Först"), save("Sedan")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "changedMeanwhile" });
    const { revisions } = await statementRevisionsPage(convenor(), id);
    expect(revisions).toHaveLength(2);
  });

  it("is made once for a form that comes twice", async () => {
    const form = token();
    const [first, second] = await Promise.all([
      draftStatement(convenor(), form, input),
      draftStatement(convenor(), form, input),
    ]);
    expect(first).toEqual(second);
  });

  it("is the convenor's own: a party's representative neither lists nor opens it", async () => {
    const id = await drafted();
    await expect(statementPage(speaker(kluster), id)).rejects.toMatchObject({ status: 404 });
    expect((await statementsPage(speaker(kluster))).map((item) => item.id)).not.toContain(id);
    expect((await statementsPage(convenor())).map((item) => item.id)).toContain(id);
  });

  it("can be put away, and then stays as it is", async () => {
    const id = await drafted();
    await value(putAwayStatement(convenor(), token(), { id, version: 1 }));
    const again = await saveStatementText(convenor(), token(), { id, version: 2, input, answerAt });
    expect(again).toMatchObject({ ok: false, reason: "withdrawnIsFinal" });
  });

  it("gives its area the number that the plan gives it, also when one before it was taken away", async () => {
    const { planId } = await aPlan(scratch.root, council, { stage: "draft" });
    const areaId = newId();
    await scratch.root`
      insert into priority_area (council_id, id, plan_id, lineage_id, position, title, strategy_nodes, categories)
      values (${council}, ${areaId}, ${planId}, ${newId()}, 3, 'Det andra', '{}', '{}')`;
    const { id } = await value(draftStatement(convenor(), token(), { ...input, areaId }));
    expect((await page(id)).area).toMatchObject({ title: "Det andra", position: 2 });
    const { areas } = await statementEditorPage(convenor(), id);
    expect(areas.find((area) => area.id === areaId)).toMatchObject({ position: 2 });
  });

  it("refuses an area that isn't the council's", async () => {
    const areaId = "00000000-0000-7000-8000-00000000abcd";
    const outcome = await draftStatement(convenor(), token(), { ...input, areaId });
    expect(outcome).toMatchObject({ ok: false, reason: "areaUnknown" });
  });
});

describe("opening a text for stands", () => {
  it("freezes it under its fingerprint and writes to everyone who speaks for a party today", async () => {
    await scratch.root`delete from letter`;
    const { id, fingerprint } = await opened();
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect((await lettersTo()).sort()).toEqual(["ersattare@example.org", "kluster@example.org"]);
    const { letters, parties, daysLeft } = await page(id);
    expect(letters?.receipt.reached).toEqual([{ party: "Fordonskluster Väst", letters: 2 }]);
    expect(letters?.receipt.unreached).toEqual([
      { party: "Yrkeshögskolan Tidan", why: "noAddress" },
      { party: "Fackförbund A", why: "noSpeaker" },
    ]);
    expect(parties.map(({ name }) => name)).toEqual([
      "Fordonskluster Väst",
      "Yrkeshögskolan Tidan",
      "Fackförbund A",
    ]);
    expect(daysLeft).toBe(11);
  });

  it("is done once, and by the convenor only", async () => {
    const { id, version } = await opened();
    const again = await freezeStatement(convenor(), token(), { id, version, deadline: null, answerAt });
    expect(again).toMatchObject({ ok: false, reason: "notDraft" });
    const other = await drafted();
    const byParty = await freezeStatement(speaker(kluster), token(), {
      id: other,
      version: 1,
      deadline: null,
      answerAt,
    });
    expect(byParty).toMatchObject({ ok: false, reason: "onlyConvenor" });
  });

  it("refuses a last day that has been, also when it is moved", async () => {
    const id = await drafted();
    const deadline = localDate("2026-11-22");
    const outcome = await freezeStatement(convenor(), token(), { id, version: 1, deadline, answerAt });
    expect(outcome).toMatchObject({ ok: false, reason: "deadlinePassed" });
    const open = await opened();
    const moved = await moveStatementDeadline(convenor(), token(), {
      id: open.id,
      version: open.version,
      deadline,
    });
    expect(moved).toMatchObject({ ok: false, reason: "deadlinePassed" });
    const later = localDate("2026-12-11");
    await value(
      moveStatementDeadline(convenor(), token(), { id: open.id, version: open.version, deadline: later }),
    );
    expect((await page(open.id)).deadline).toBe(later);
  });
});

describe("a party's stand", () => {
  it("is added to, never replaced, when the party changes it", async () => {
    const { id, fingerprint } = await opened();
    await value(answer(kluster, id, fingerprint, "abstains"));
    await value(answer(kluster, id, fingerprint, "dissents", "Frivilligt för små företag."));
    const party = (await page(id)).parties[0];
    expect(party).toMatchObject({ position: "dissents", current: { text: "Frivilligt för små företag." } });
    expect(party?.earlier.map(({ kind }) => kind)).toEqual(["abstains"]);
  });

  it.each(["behind-with-reservation", "dissents"] as const)("needs a text when it is %s", async (kind) => {
    const { id, fingerprint } = await opened();
    expect(await answer(kluster, id, fingerprint, kind, "  ")).toMatchObject({ reason: "standTextMissing" });
  });

  it("is not taken on another text than the one that was read", async () => {
    const { id } = await opened();
    expect(await answer(kluster, id, "0".repeat(64))).toMatchObject({ ok: false, reason: "otherText" });
  });

  it("can't be given by the convenor, by a co-opted party, or by a mandate that has ended", async () => {
    const { id, fingerprint } = await opened();
    const stand = { statementId: id, kind: "behind" as const, text: "", readFingerprint: fingerprint };
    const asConvenor = councilAuthority<Voice>(scratch.platform, council);
    expect(await takePartyStand(asConvenor, token(), stand)).toMatchObject({ reason: "onlyParties" });
    const coOpted = councilAuthority<"stand:take">(scratch.platform, council, {
      role: "co-opted",
      mandate: adjungerad.mandate,
    });
    expect(await takePartyStand(coOpted, token(), stand)).toMatchObject({ reason: "coOptedTakesNoStand" });
    expect(await takePartyStand(speaker(adjungerad), token(), stand)).toMatchObject({
      reason: "mandateEnded",
    });
    expect(await takePartyStand(speaker(fack), token(), stand)).toMatchObject({ reason: "mandateEnded" });
  });

  it("can't be given on a draft or after adoption", async () => {
    const draft = await drafted();
    expect(await answer(kluster, draft, "0".repeat(64))).toMatchObject({ reason: "notOpenForStands" });
    const { id } = await adopted();
    const { fingerprint } = await page(id);
    expect(await answer(kluster, id, fingerprint ?? "", "abstains")).toMatchObject({
      reason: "notOpenForStands",
    });
  });

  it("can be taken back by another person of the party, with the reason and who", async () => {
    const { id, fingerprint } = await opened();
    const { id: standId } = await value(answer(kluster, id, fingerprint));
    const mandate = await addSubstitute(scratch.root, council, kluster);
    const other = councilAuthority<Voice>(scratch.platform, council, {
      role: "substitute",
      name: "Bo Ersättare",
      mandate,
    });
    const why = "Styrelsen har ändrat sig.";
    await value(withdrawPartyStand(other, token(), { statementId: id, standId, why }));
    const party = (await page(id)).parties[0];
    expect(party).toMatchObject({
      position: "withdrawn",
      current: { givenBy: "Anna Exempel", withdrawnBy: "Bo Ersättare", withdrawnWhy: why },
    });
    const twice = await withdrawPartyStand(other, token(), { statementId: id, standId, why });
    expect(twice).toMatchObject({ ok: false, reason: "alreadyWithdrawn" });
  });

  it("can't be taken back by another party, or without a reason", async () => {
    const { id, fingerprint } = await opened();
    const { id: standId } = await value(answer(kluster, id, fingerprint));
    const withdraw = (party: SeatedParty, why: string) =>
      withdrawPartyStand(speaker(party), token(), { statementId: id, standId, why });
    expect(await withdraw(skola, "Fel part")).toMatchObject({ ok: false, reason: "onlyOwnParty" });
    expect(await withdraw(kluster, " ")).toMatchObject({ ok: false, reason: "withdrawalReasonMissing" });
  });
});

describe("a stand of a party that nobody speaks for", () => {
  const why = "Vi har lämnat rådet och står inte längre bakom texten.";

  async function leftBehind() {
    const party = await seatParty(scratch.root, council, { name: "Lämnar rådet AB", email: "l@example.org" });
    const { id, fingerprint } = await opened();
    await value(answer(kluster, id, fingerprint));
    const { id: standId } = await value(answer(party, id, fingerprint));
    return { party, id, standId };
  }
  const leave = async (party: SeatedParty) => {
    await scratch.root`update representation set valid_to = '2026-11-20' where holding_id = ${party.holdingId}`;
    await scratch.root`update seat_holding set valid_to = '2026-11-20' where id = ${party.holdingId}`;
  };

  it("is withdrawn by the convenor on the word of someone at the party, and the trail keeps both", async () => {
    const { party, id, standId } = await leftBehind();
    const form = { statementId: id, standId, why, onWordOf: "Maria Exempel, vd" };
    expect((await page(id)).withdrawable).toEqual([]);
    expect(await withdrawForParty(convenor(), token(), form)).toMatchObject({
      reason: "partySpeaksForItself",
    });
    await leave(party);
    expect((await page(id)).withdrawable).toMatchObject([{ organisationId: party.organisationId }]);
    expect(await withdrawForParty(convenor(), token(), { ...form, onWordOf: " " })).toMatchObject({
      reason: "authoriserMissing",
    });
    await value(withdrawForParty(convenor(), token(), form));
    const after = await page(id);
    expect(after.withdrawable).toEqual([]);
    expect(after.others).toMatchObject([
      { partyName: "Lämnar rådet AB", withdrawnWhy: why, withdrawnOnWordOf: "Maria Exempel, vd" },
    ]);
    const [trail] = await scratch.root`
      select act, actor_role as role, after from audit_entry where subject_id = ${id} order by seq desc limit 1`;
    expect(trail).toMatchObject({
      act: "statements.standWithdrawnOnWord",
      role: "convenor",
      after: { party: "Lämnar rådet AB", why, onWordOf: "Maria Exempel, vd" },
    });
    expect(await withdrawForParty(convenor(), token(), form)).toMatchObject({ reason: "alreadyWithdrawn" });
  });

  it("can no longer be withdrawn by the mandate that has ended", async () => {
    const { party, id, standId } = await leftBehind();
    await leave(party);
    const form = { statementId: id, standId, why };
    expect(await withdrawPartyStand(speaker(party), token(), form)).toMatchObject({ reason: "mandateEnded" });
  });
});

describe("a statement that nobody stands behind any longer", () => {
  it("is not published, and its number is not taken", async () => {
    const { id, version } = await adopted();
    const { parties } = await page(id);
    const standId = parties.find(({ organisationId }) => organisationId === kluster.organisationId)?.current
      ?.id;
    await value(
      withdrawPartyStand(speaker(kluster), token(), { statementId: id, standId: standId ?? "", why: "Nej." }),
    );
    const numbers = () => scratch.root`select last from number_sequence where council_id = ${council}`;
    const before = await numbers();
    expect((await page(id)).may.publish).toMatchObject({ may: false, reason: "nobodyBehind" });
    expect(await publishStatement(convenor(), token(), { id, version })).toMatchObject({
      reason: "nobodyBehind",
    });
    expect(await numbers()).toEqual(before);
  });
});

describe("a changed text", () => {
  it("that is changed back has its stands back, and only those who have not answered it get a letter", async () => {
    const { id, fingerprint, version } = await opened();
    await value(answer(kluster, id, fingerprint));
    const save = async (body: string, read: number) =>
      value(
        saveStatementText(convenor(), token(), { id, version: read, input: { ...input, body }, answerAt }),
      );
    await save("En annan text.", version);
    expect((await page(id)).count.behind).toBe(0);
    await save(input.body, version + 1);
    const again = await page(id);
    expect(again.fingerprint).toBe(fingerprint);
    expect(again.count.behind).toBe(1);
    const { reached, unreached } = again.letters?.receipt ?? { reached: [], unreached: [] };
    const asked = [...reached, ...unreached].map(({ party }) => party);
    expect(asked).not.toContain("Fordonskluster Väst");
    expect(asked).toContain("Yrkeshögskolan Tidan");
  });

  it("is opened again under a new fingerprint, and earlier stands stay with the earlier text", async () => {
    const { id, fingerprint, version } = await opened();
    await value(answer(kluster, id, fingerprint));
    await scratch.root`delete from letter`;
    const changed = { ...input, body: "En annan text." };
    const saved = await value(
      saveStatementText(convenor(), token(), { id, version, input: changed, answerAt }),
    );
    expect(saved).toEqual({ isReopened: true });
    expect(await lettersTo()).toContain("kluster@example.org");
    const after = await page(id);
    expect(after.fingerprint).not.toBe(fingerprint);
    expect(after.parties[0]).toMatchObject({
      position: "unanswered",
      earlier: [{ kind: "behind", fingerprint }],
    });
    expect(await answer(kluster, id, fingerprint)).toMatchObject({ ok: false, reason: "otherText" });
    const { revisions } = await statementRevisionsPage(speaker(kluster), id);
    expect(revisions.map(({ no, answers }) => [no, answers])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it("takes an adopted statement back to the parties", async () => {
    const { id, version } = await adopted();
    const changed = { ...input, title: "En annan rubrik" };
    await value(saveStatementText(convenor(), token(), { id, version, input: changed, answerAt }));
    expect(await page(id)).toMatchObject({ stage: "open-for-stands", adoptedOn: null, decision: null });
  });
});

describe("a reminder", () => {
  it("goes to those who have not answered, and says whom it could not reach and why", async () => {
    const { id, fingerprint } = await opened();
    await value(answer(kluster, id, fingerprint, "awaits"));
    await scratch.root`delete from letter`;
    const receipt = await value(remindParties(convenor(), token(), { id, answerAt }));
    expect(receipt).toEqual({
      reached: [],
      unreached: [
        { party: "Yrkeshögskolan Tidan", why: "noAddress" },
        { party: "Fackförbund A", why: "noSpeaker" },
      ],
    });
    expect(await lettersTo()).toEqual([]);
    expect((await page(id)).letters).toMatchObject({ act: "statements.reminded", receipt });
  });
});

describe("adoption", () => {
  it("names a decision on a day when the text was frozen, and needs someone behind", async () => {
    const { id, fingerprint, version } = await opened();
    const adopt = (adoptedOn: string) =>
      adoptStatement(convenor(), token(), { id, version, decision: "Möte", adoptedOn: localDate(adoptedOn) });
    expect(await adopt("2026-11-23")).toMatchObject({ reason: "nobodyBehind" });
    await value(answer(kluster, id, fingerprint, "behind-with-reservation", "Med ett förbehåll."));
    expect(await adopt("2026-11-24")).toMatchObject({ reason: "adoptedInFuture" });
    expect(await adopt("2026-11-01")).toMatchObject({ reason: "adoptedBeforeFrozen" });
    expect(await adopt("2026-11-23")).toMatchObject({ ok: true });
  });

  it("is refused on a version that someone has changed meanwhile", async () => {
    const { id, version } = await adopted();
    const outcome = await publishStatement(convenor(), token(), { id, version: version - 1 });
    expect(outcome).toMatchObject({ ok: false, reason: "changedMeanwhile" });
  });
});
