import { describe, expect, it } from "vitest";
import { z } from "zod";
import { outdated } from "~/kernel/outcome";
import { conflictingForm, type FormAnswer, readForm, refusedForm, wrongForm } from "./read-form.server";
import { formOf } from "./sent-form";

const schema = z.object({ title: z.string({ error: "titleMissing" }) });

function sent(values: Record<string, string>) {
  return readForm(formOf(Object.entries(values)), schema);
}

const answerIn = (answer: unknown) => (answer as { data: FormAnswer }).data;

describe("the version of a form that comes back", () => {
  it("is the one that was being changed, so that a save in between is met and not passed over", () => {
    const wrong = sent({ _version: "3", _intent: "save" });
    if (wrong.ok) throw new Error("an empty title was read");
    expect(answerIn(wrongForm(wrong.answer))).toMatchObject({
      errors: { title: "titleMissing" },
      version: 3,
    });
    const right = sent({ _version: "3", _intent: "save", title: "Mitt" });
    if (!right.ok) throw new Error("a title was not read");
    expect(answerIn(refusedForm({ ok: false, reason: "not" }, right))).toMatchObject({ version: 3 });
  });

  it("is theirs once it has been shown beside what was typed", () => {
    const form = sent({ _version: "3", _intent: "save", title: "Mitt" });
    if (!form.ok) throw new Error("a title was not read");
    expect(answerIn(conflictingForm(form, { title: "Deras" }, 4))).toMatchObject({
      values: { title: "Mitt" },
      conflict: { theirs: { title: "Deras" } },
      version: 4,
    });
  });

  it("is the page's once the page has told that what was read is no longer so", () => {
    const form = sent({ _version: "3", _intent: "remove", title: "Mitt" });
    if (!form.ok) throw new Error("a title was not read");
    const answer = refusedForm(outdated("changedMeanwhile"), form) as { init: ResponseInit };
    expect(answer.init.status).toBe(409);
    expect(answerIn(answer)).toMatchObject({ values: { title: "Mitt" }, version: null });
  });
});
