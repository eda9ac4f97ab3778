import { expect, it } from "vitest";
import { keysOf, keysWhere, type Written, type WrittenFields } from "~/kernel/written-fields";
import { acceptedValue as value } from "../../../tests/support/accepted-value";
import { counterAuthority } from "../../../tests/support/authorities";
import { area, draftsAtWork, today } from "../../../tests/support/drafts-at-work";
import { adoptPlan } from "./adoption/adopt-plan.server";
import { draftArea, draftGoal, draftMeasure } from "./draft/draft-part.server";
import { addArea } from "./draft/edit-area.server";
import { addGoal } from "./draft/edit-goal.server";
import { addMeasure } from "./draft/edit-measure.server";
import { measurePage } from "./measure-page.server";
import { areaFields, goalFields, measureFields } from "./part-fields";
import { planSheet } from "./plan-sheet.server";
import { publicMeasure } from "./public-measure.server";

const { scratch, token, convenor, measureIn, aDraft, adoption } = draftsAtWork();

const texts = <F extends WrittenFields>(noun: string, fields: F) =>
  Object.fromEntries(keysOf(fields).map((key) => [key, `${noun}-${key}`])) as Written<F>;

it("keeps what is written on each part, and shows it to those whom the list names", async () => {
  const { planId } = await aDraft();
  const written = {
    area: texts("area", areaFields),
    goal: texts("goal", goalFields),
    measure: texts("measure", measureFields),
  };
  const { areaId } = await value(addArea(convenor(), token(), planId, { ...area, ...written.area }));
  const { goalId } = await value(addGoal(convenor(), token(), planId, { areaId, ...written.goal }));
  const measure = measureIn(areaId, { goalId, ...written.measure });
  const { measureId } = await value(addMeasure(convenor(), token(), planId, measure));
  expect((await draftArea(convenor(), planId, areaId)).part).toMatchObject(written.area);
  expect((await draftGoal(convenor(), planId, goalId)).part).toMatchObject(written.goal);
  expect((await draftMeasure(convenor(), planId, measureId)).part).toMatchObject(written.measure);

  await value(adoptPlan(convenor(), token(), planId, 1, await adoption(planId)));
  const reading = { interval: 90, language: "sv" } as const;
  const asked = { number: "2.1", planId };
  expect((await measurePage(convenor(), asked, today, reading))?.text).toMatchObject(written.measure);
  const shown = await publicMeasure(
    counterAuthority(scratch.platform, "skaraborg"),
    { year: 2027, number: "2.1" },
    measure.periodFrom,
    reading,
  );
  const isPublic: readonly string[] = keysWhere(measureFields, { public: true });
  for (const key of keysOf(measureFields))
    expect(JSON.stringify(shown).includes(`measure-${key}`), key).toBe(isPublic.includes(key));

  const words = { header: String, saidBy: String, state: String };
  const sheet = await planSheet(convenor(), planId, { day: today, ...reading }, words);
  const isExported: readonly string[] = keysWhere(measureFields, { exported: true });
  for (const key of keysOf(measureFields))
    expect(sheet?.rows.flat().includes(`measure-${key}`), key).toBe(isExported.includes(key));
});
