import { describe, expect, it } from "vitest";
import { acceptedValue as value } from "../../../tests/support/accepted-value";
import { input, statementsAtWork } from "../../../tests/support/statements-at-work";
import { draftStatement } from "./draft-statement.server";
import { putAwayStatement } from "./put-away-statement.server";
import { saveStatementText } from "./save-statement.server";
import { statementPage } from "./statement-page.server";
import { statementsPage } from "./statements-page.server";
import { statementRevisionsPage } from "./text/statement-revisions-page.server";

const { parties, token, convenor, speaker, page, drafted } = statementsAtWork();

describe("a draft", () => {
  it("keeps each saved text as a version, and none for a text that only differs in spaces", async () => {
    const id = await drafted();
    const save = (version: number, over: Partial<typeof input>) =>
      saveStatementText(convenor(), token(), { id, version, input: { ...input, ...over } });
    expect(await value(save(1, { body: "Vi behöver många platser." }))).toEqual({ isReopened: false });
    await value(save(2, { body: "Vi  behöver många \nplatser.", registrationNumber: "2026/0200" }));
    const { revisions } = await statementRevisionsPage(convenor(), id);
    expect(revisions.map(({ no }) => no)).toEqual([2, 1]);
    expect((await page(id)).registrationNumber).toBe("2026/0200");
  });

  it("refuses a save over someone else's, and loses nothing of theirs", async () => {
    const id = await drafted();
    const save = (title: string) =>
      saveStatementText(convenor(), token(), { id, version: 1, input: { ...input, title } });
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
    expect((await statementsPage(speaker(parties.kluster))).statements.map((item) => item.id)).not.toContain(
      id,
    );
    expect((await statementsPage(convenor())).statements.map((item) => item.id)).toContain(id);
  });

  it("can be put away, and then stays as it is", async () => {
    const id = await drafted();
    await value(putAwayStatement(convenor(), token(), { id, version: 1 }));
    const late = await putAwayStatement(convenor(), token(), { id: await drafted(), version: 2 });
    expect(late).toMatchObject({ ok: false, reason: "changedMeanwhile" });
    const again = await saveStatementText(convenor(), token(), { id, version: 2, input });
    expect(again).toMatchObject({ ok: false, reason: "withdrawnIsFinal" });
  });
});
