import { describe, expect, it } from "vitest";
import { newId } from "~/domain/kernel/ids";
import { localDate } from "~/domain/kernel/local-date";
import { acceptedValue as value } from "../../../tests/support/accepted-value";
import { aPlan } from "../../../tests/support/builders/a-plan";
import { answerAt, council, input, statementsAtWork } from "../../../tests/support/statements-at-work";
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
import { withdrawPartyStand } from "./withdraw-stand.server";

const { scratch, parties, token, convenor, speaker, page, drafted, opened, answer, adopted, lettersTo } =
  statementsAtWork();

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
    await expect(statementPage(speaker(parties.kluster), id)).rejects.toMatchObject({ status: 404 });
    expect((await statementsPage(speaker(parties.kluster))).map((item) => item.id)).not.toContain(id);
    expect((await statementsPage(convenor())).map((item) => item.id)).toContain(id);
  });

  it("can be put away, and then stays as it is", async () => {
    const id = await drafted();
    await value(putAwayStatement(convenor(), token(), { id, version: 1 }));
    const late = await putAwayStatement(convenor(), token(), { id: await drafted(), version: 2 });
    expect(late).toMatchObject({ ok: false, reason: "changedMeanwhile" });
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
    const byParty = await freezeStatement(speaker(parties.kluster), token(), {
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
    const move = (day: string) =>
      moveStatementDeadline(convenor(), token(), { ...open, deadline: localDate(day) });
    expect(await move("2026-11-22")).toMatchObject({ ok: false, reason: "deadlinePassed" });
    await value(move("2026-12-11"));
    expect((await page(open.id)).deadline).toBe("2026-12-11");
    expect(await move("2026-12-18")).toMatchObject({ ok: false, reason: "changedMeanwhile" });
  });
});

describe("a changed text", () => {
  it("that is changed back has its stands back, and only those who have not answered it get a letter", async () => {
    const { id, fingerprint, version } = await opened();
    await value(answer(parties.kluster, id, fingerprint));
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
    await value(answer(parties.kluster, id, fingerprint));
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
    expect(await answer(parties.kluster, id, fingerprint)).toMatchObject({ ok: false, reason: "otherText" });
    const { revisions } = await statementRevisionsPage(speaker(parties.kluster), id);
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
    await value(answer(parties.kluster, id, fingerprint, "awaits"));
    await scratch.root`delete from letter`;
    const { letters: readLetters } = (await page(id)).marks;
    const receipt = await value(remindParties(convenor(), token(), { id, readLetters, answerAt }));
    expect(receipt).toEqual({
      reached: [],
      unreached: [
        { party: "Yrkeshögskolan Tidan", why: "noAddress" },
        { party: "Fackförbund A", why: "noSpeaker" },
      ],
    });
    expect(await lettersTo()).toEqual([]);
    expect((await page(id)).letters).toMatchObject({ by: "Test Testsson", receipt });
  });

  it("is sent once when two press at the same moment, and again by whoever has read of the first", async () => {
    const { id } = await opened();
    await scratch.root`delete from letter`;
    const { letters: readLetters } = (await page(id)).marks;
    const remind = (name: string, read: string) =>
      remindParties(convenor(name), token(), { id, readLetters: read, answerAt });
    const outcomes = await Promise.all([
      remind("Anna Exempel", readLetters),
      remind("Bo Exempel", readLetters),
    ]);
    const sent = outcomes[0].ok ? "Anna Exempel" : "Bo Exempel";
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      reason: "lettersSent",
      detail: { who: sent, when: "2026-11-23T09:00:00.000Z" },
    });
    const once = ["ersattare@example.org", "kluster@example.org"];
    expect((await lettersTo()).sort()).toEqual(once);
    await value(remind("Bo Exempel", (await page(id)).marks.letters));
    expect((await lettersTo()).sort()).toEqual([...once, ...once].sort());
  });

  it("is not sent by whoever has not read that the text was opened again meanwhile", async () => {
    const { id, version } = await opened();
    const { letters: readLetters } = (await page(id)).marks;
    const changed = { ...input, body: "En annan text." };
    await value(saveStatementText(convenor(), token(), { id, version, input: changed, answerAt }));
    const outcome = await remindParties(convenor(), token(), { id, readLetters, answerAt });
    expect(outcome).toMatchObject({ ok: false, reason: "lettersSent" });
  });
});

describe("adoption", () => {
  it("names a decision on a day when the text was frozen, and needs someone behind", async () => {
    const { id, fingerprint, version } = await opened();
    const adopt = async (adoptedOn: string) => {
      const readStands = (await page(id)).marks.stands;
      const read = { id, version, readStands };
      return adoptStatement(convenor(), token(), {
        ...read,
        decision: "Möte",
        adoptedOn: localDate(adoptedOn),
      });
    };
    expect(await adopt("2026-11-23")).toMatchObject({ reason: "nobodyBehind" });
    await value(answer(parties.kluster, id, fingerprint, "behind-with-reservation", "Med ett förbehåll."));
    expect(await adopt("2026-11-24")).toMatchObject({ reason: "adoptedInFuture" });
    expect(await adopt("2026-11-01")).toMatchObject({ reason: "adoptedBeforeFrozen" });
    expect(await adopt("2026-11-23")).toMatchObject({ ok: true });
  });

  it("is refused on a version that someone has changed meanwhile", async () => {
    const { id, version, readStands } = await adopted();
    const publish = (read: number) =>
      publishStatement(convenor(), token(), { id, version: read, readStands });
    expect(await publish(version - 1)).toMatchObject({ ok: false, reason: "changedMeanwhile" });
    expect(await publish(version)).toMatchObject({ ok: true });
  });

  it("and publication are refused while the parties stand otherwise than was read", async () => {
    const { id, fingerprint, version } = await opened();
    await value(answer(parties.kluster, id, fingerprint));
    const readBefore = (await page(id)).marks.stands;
    await value(answer(parties.skola, id, fingerprint, "abstains"));
    const readAfter = (await page(id)).marks.stands;
    const adoption = { id, version, decision: "Möte", adoptedOn: localDate("2026-11-23") };
    const adopt = (readStands: string) => adoptStatement(convenor(), token(), { ...adoption, readStands });
    expect(await adopt(readBefore)).toMatchObject({ ok: false, reason: "standsChanged" });
    expect(await adopt(readAfter)).toMatchObject({ ok: true });

    const { parties: stands } = await page(id);
    const skola = stands.find(({ organisationId }) => organisationId === parties.skola.organisationId);
    await value(
      withdrawPartyStand(speaker(parties.skola), token(), {
        statementId: id,
        standId: skola?.current?.id ?? "",
        why: "Nytt beslut.",
      }),
    );
    const publish = (readStands: string) =>
      publishStatement(convenor(), token(), { id, version: version + 1, readStands });
    expect(await publish(readAfter)).toMatchObject({ ok: false, reason: "standsChanged" });
    expect(await publish((await page(id)).marks.stands)).toMatchObject({ ok: true });
  });
});
