import { describe, expect, it } from "vitest";
import { everyDuty } from "~/domain/starts/every-duty.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";

import { councilAuthority, regionAuthority } from "../../../tests/support/authorities";
import { valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { answerQuestion } from "./answer-question.server";
import { councilQuestionPage, councilQuestionsPage } from "./council-questions-page.server";
import { regionQuestionPage, regionQuestionsPage } from "./region-questions-page.server";
import {
  askCouncil,
  changeRegionQuestion,
  closeRegionQuestion,
  removeQuestion,
  writeQuestion,
} from "./write-question.server";

const scratch = scratchDatabase();
const region = () => regionAuthority(scratch.platform);
const convenor = (council = "skaraborg") =>
  councilAuthority<"question:read" | "question:answer">(scratch.platform, council);

const input = {
  councilId: "skaraborg",
  title: "Hur går det med LIA-platserna?",
  text: "Skriv vad som hindrar.",
  due: localDate("2026-12-15"),
};
const written = async (over: Partial<typeof input> = {}) =>
  valueIn(await writeQuestion(region(), newId(), { ...input, ...over }));
const asked = async (over: Partial<typeof input> = {}) => {
  const id = await written(over);
  valueIn(await askCouncil(region(), newId(), { id, version: 1 }));
  return id;
};
const answer = (id: string, text: string, handIn: boolean, version = 0, council = "skaraborg") =>
  answerQuestion(convenor(council), newId(), { id, version, text, handIn });
const seenBy = async (council: string) =>
  (await councilQuestionsPage(convenor(council), 1)).questions.map(({ id }) => id);
const owed = async (council: string) => {
  const authority = convenor(council);
  const at = { day: authority.today, now: authority.now, interval: 90 };
  const { duties } = await authority.read((sql) => everyDuty(sql, at));
  return duties.flatMap((duty) => (duty.kind === "question" ? [duty.about.id] : []));
};

describe("a question of the region", () => {
  it("is seen by its council from when it is asked, and by no other", async () => {
    const id = await written();
    expect(await seenBy("skaraborg")).not.toContain(id);
    await expect(answer(id, "Ett svar", true)).rejects.toMatchObject({ status: 404 });
    valueIn(await askCouncil(region(), newId(), { id, version: 1 }));
    expect(await seenBy("skaraborg")).toContain(id);
    expect(await seenBy("boras")).not.toContain(id);
    await expect(answer(id, "Ett svar", true, 0, "boras")).rejects.toMatchObject({ status: 404 });
    expect(await councilQuestionPage(convenor("boras"), id)).toBeNull();
  });

  it("can be changed and removed while it is a draft, and by the second of two savers not", async () => {
    const id = await written();
    valueIn(await changeRegionQuestion(region(), newId(), { id, version: 1 }, { ...input, title: "Ny" }));
    const late = await changeRegionQuestion(region(), newId(), { id, version: 1 }, input);
    expect(late).toMatchObject({ reason: "changedMeanwhile", outdated: true });
    expect(await removeQuestion(region(), newId(), { id, version: 1 })).toMatchObject({ outdated: true });
    valueIn(await removeQuestion(region(), newId(), { id, version: 2 }));
    expect(await regionQuestionPage(region(), id)).toBeNull();
    const open = await asked();
    expect(await changeRegionQuestion(region(), newId(), { id: open, version: 2 }, input)).toMatchObject({
      reason: "asked",
    });
    expect(await removeQuestion(region(), newId(), { id: open, version: 2 })).toMatchObject({
      reason: "asked",
    });
  });

  it("is not asked with a day that has passed", async () => {
    const id = await written({ due: localDate("2026-11-22") });
    expect(await askCouncil(region(), newId(), { id, version: 1 })).toMatchObject({ reason: "duePassed" });
  });

  it("leaves its acts in the region's chain, and the council's in the council's", async () => {
    const id = await asked();
    valueIn(await answer(id, "Ett svar", true));
    const acts = await scratch.root`
      select council_id, act from audit_entry where subject_id = ${id} order by council_id, seq`;
    expect(acts.map(({ council_id, act }) => `${council_id} ${act}`)).toEqual([
      "_region questions.drafted",
      "_region questions.asked",
      "skaraborg questions.handedIn",
    ]);
  });
});

describe("a text that is asked", () => {
  it("is final to the database too, and can only be closed", async () => {
    const id = await asked();
    const { root } = scratch;
    for (const change of [
      root`update question set text = 'x' where id = ${id}`,
      root`update question set council_id = 'boras' where id = ${id}`,
      root`delete from question where id = ${id}`,
    ])
      await expect(change).rejects.toThrow(/immutable/);
  });
});

describe("a council's answer", () => {
  it("is read by the region from when it is handed in, without who wrote it, and is final", async () => {
    const id = await asked();
    valueIn(await answer(id, "Ett utkast", false));
    expect((await regionQuestionPage(region(), id))?.answers).toEqual([]);
    expect((await councilQuestionPage(convenor(), id))?.draft).toEqual({ text: "Ett utkast", version: 1 });
    expect(await answer(id, "Annat", false)).toMatchObject({ reason: "changedMeanwhile" });
    valueIn(await answer(id, "Svaret", true, 1));
    const told = await regionQuestionPage(region(), id);
    expect(told?.answers.map(({ text }) => text)).toEqual(["Svaret"]);
    expect(JSON.stringify(told)).not.toContain("Test Testsson");
    const final = scratch.root`update question_answer set text = 'x' where question_id = ${id}`;
    await expect(final).rejects.toThrow(/immutable/);
  });

  it("is begun by one of two who write at once, and the other is told", async () => {
    const id = await asked();
    const both = await Promise.all([answer(id, "Ett", false), answer(id, "Två", false)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "changedMeanwhile" });
  });

  it("can be followed by a later one, which counts, until the question is closed", async () => {
    const id = await asked();
    valueIn(await answer(id, "Först", true));
    valueIn(await answer(id, "Sedan", true));
    expect((await regionQuestionPage(region(), id))?.answers.map(({ text }) => text)).toEqual([
      "Sedan",
      "Först",
    ]);
    valueIn(await closeRegionQuestion(region(), newId(), { id, version: 2 }));
    expect(await answer(id, "För sent", true)).toMatchObject({ reason: "closed" });
    expect(await closeRegionQuestion(region(), newId(), { id, version: 3 })).toMatchObject({
      reason: "closed",
    });
  });

  it("is owed by its council until it is handed in", async () => {
    const id = await asked({ councilId: "fyrbodal" });
    expect(await owed("fyrbodal")).toContain(id);
    expect(await owed("boras")).not.toContain(id);
    valueIn(await answer(id, "Ett svar", true, 0, "fyrbodal"));
    expect(await owed("fyrbodal")).not.toContain(id);
  });
});

describe("the region's list", () => {
  it("has drafts first, then what is open, then what is closed, of all councils", async () => {
    const { questions, total } = await regionQuestionsPage(region(), 1);
    expect(total).toBe(questions.length);
    const places = questions.map(({ stage }) => ["draft", "asked", "closed"].indexOf(stage));
    expect(places).toEqual([...places].sort());
    expect(new Set(questions.map(({ councilId }) => councilId)).size).toBeGreaterThan(1);
  });
});
