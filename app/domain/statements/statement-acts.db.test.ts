import { describe, expect, it } from "vitest";
import { withdrawPartyStand } from "~/domain/statements/stands/statement-stands.server";
import { localDate } from "~/kernel/local-date";
import { acceptedValue as value } from "../../../tests/support/accepted-value";
import { input, statementsAtWork } from "../../../tests/support/statements-at-work";
import { adoptStatement } from "./adopt-statement.server";
import { remindParties } from "./asking/remind-parties.server";
import { freezeStatement } from "./freeze-statement.server";
import { moveStatementDeadline } from "./move-deadline.server";
import { publishStatement } from "./publish-statement.server";
import { saveStatementText } from "./save-statement.server";
import { statementRevisionsPage } from "./text/statement-revisions-page.server";

const { scratch, parties, token, convenor, speaker, page, drafted, opened, answer, adopted, lettersTo } =
  statementsAtWork();

describe("opening a text for stands", () => {
  it("freezes it under its fingerprint and writes to everyone who speaks for a party today", async () => {
    await scratch.root`delete from letter`;
    const { id, fingerprint } = await opened();
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect((await lettersTo()).sort()).toEqual(["ersattare@example.org", "kluster@example.org"]);
    const { letters, parties, daysLeft } = await page(id);
    expect(letters?.receipt.reached).toMatchObject([{ party: "Fordonskluster Väst", letters: 2 }]);
    expect(letters?.receipt.unreached).toMatchObject([
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
    const again = await freezeStatement(convenor(), token(), { id, version, deadline: null });
    expect(again).toMatchObject({ ok: false, reason: "notDraft" });
    const other = await drafted();
    const byParty = await freezeStatement(speaker(parties.kluster), token(), {
      id: other,
      version: 1,
      deadline: null,
    });
    expect(byParty).toMatchObject({ ok: false, reason: "onlyConvenor" });
  });

  it("refuses a last day that has been, also when it is moved", async () => {
    const id = await drafted();
    const deadline = localDate("2026-11-22");
    const outcome = await freezeStatement(convenor(), token(), { id, version: 1, deadline });
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
      value(saveStatementText(convenor(), token(), { id, version: read, input: { ...input, body } }));
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
    const saved = await value(saveStatementText(convenor(), token(), { id, version, input: changed }));
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
    await value(saveStatementText(convenor(), token(), { id, version, input: changed }));
    expect(await page(id)).toMatchObject({ stage: "open-for-stands", adoptedOn: null, decision: null });
  });
});

describe("a reminder", () => {
  it("goes to those who have not answered, and says whom it could not reach and why", async () => {
    const { id } = await opened();
    await scratch.root`delete from letter`;
    const { marks, receivers } = await page(id);
    const read = { readLetters: marks.letters, readReceivers: receivers?.silent.mark ?? "" };
    const receipt = await value(remindParties(convenor(), token(), { id, ...read }));
    expect(receipt).toMatchObject({
      reached: [{ party: "Fordonskluster Väst", letters: 2 }],
      unreached: [
        { party: "Yrkeshögskolan Tidan", why: "noAddress" },
        { party: "Fackförbund A", why: "noSpeaker" },
      ],
    });
    expect(await lettersTo()).toHaveLength(2);
    expect(receivers?.silent).toMatchObject({
      letters: 2,
      reached: [{ addresses: ["kluster@example.org", "ersattare@example.org"] }],
      unreached: [{ why: "noAddress" }, { why: "noSpeaker" }],
    });
    const { letters } = await page(id);
    expect(letters).toMatchObject({
      by: "Test Testsson",
      receipt,
      state: { sent: 0, waiting: 2, failed: 0 },
    });
    await scratch.root`update letter set sent_at = now() where to_address = 'kluster@example.org'`;
    await scratch.root`update letter set attempts = 10 where sent_at is null`;
    expect((await page(id)).letters?.state).toEqual({ sent: 1, waiting: 0, failed: 1 });
  });

  it("is told of with how far its own letters have come, whatever else lies in the outbox", async () => {
    await scratch.root`delete from letter`;
    const first = await opened();
    const second = await opened();
    const stateOf = async ({ id }: { id: string }) => (await page(id)).letters?.state;
    const waiting = { sent: 0, waiting: 2, failed: 0 };
    expect(await stateOf(first)).toEqual(waiting);
    expect(await stateOf(second)).toEqual(waiting);
    const { marks, receivers } = await page(first.id);
    const read = { readLetters: marks.letters, readReceivers: receivers?.silent.mark ?? "" };
    await value(remindParties(convenor(), token(), { id: first.id, ...read }));
    expect(await lettersTo()).toHaveLength(6);
    expect(await stateOf(first)).toEqual(waiting);
    const ids = (await page(second.id)).letters?.receipt.ids ?? [];
    await scratch.root`update letter set sent_at = now() where id::text = any (${ids})`;
    expect(await stateOf(first)).toEqual(waiting);
    expect(await stateOf(second)).toEqual({ sent: 2, waiting: 0, failed: 0 });
  });

  it("is not sent when nobody would get it", async () => {
    const { id, fingerprint } = await opened();
    await value(answer(parties.kluster, id, fingerprint, "awaits"));
    await scratch.root`delete from letter`;
    const { letters: readLetters } = (await page(id)).marks;
    expect(await remindParties(convenor(), token(), { id, readLetters })).toMatchObject({
      reason: "nobodyReached",
    });
    expect(await lettersTo()).toEqual([]);
  });

  it("is refused as outdated when others would get it than the page promised, and so is an opening", async () => {
    const { id } = await opened();
    const draft = await drafted();
    const [reminding, opening] = [await page(id), await page(draft)];
    const { personId } = parties.kluster;
    await scratch.root`update person set email = 'ny-adress@example.org' where id = ${personId}`;
    const readReceivers = reminding.receivers?.silent.mark ?? "";
    const readLetters = reminding.marks.letters;
    const reminded = await remindParties(convenor(), token(), { id, readLetters, readReceivers });
    const { version } = opening;
    const all = opening.receivers?.all.mark ?? "";
    const asked = { id: draft, version, deadline: null, readReceivers: all };
    const frozen = await freezeStatement(convenor(), token(), asked);
    await scratch.root`update person set email = 'kluster@example.org' where id = ${personId}`;
    expect(reminded).toMatchObject({ reason: "receiversChanged", outdated: true });
    expect(frozen).toMatchObject({ reason: "receiversChanged", outdated: true });
    await value(freezeStatement(convenor(), token(), asked));
  });

  it("is sent once when two press at the same moment, and again by whoever has read of the first", async () => {
    const { id } = await opened();
    await scratch.root`delete from letter`;
    const { letters: readLetters } = (await page(id)).marks;
    const remind = (name: string, read: string) =>
      remindParties(convenor(name), token(), { id, readLetters: read });
    const outcomes = await Promise.all([
      remind("Anna Exempel", readLetters),
      remind("Bo Exempel", readLetters),
    ]);
    const sent = outcomes[0].ok ? "Anna Exempel" : "Bo Exempel";
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      outdated: true,
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
    await value(saveStatementText(convenor(), token(), { id, version, input: changed }));
    const outcome = await remindParties(convenor(), token(), { id, readLetters });
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
