import { describe, expect, it } from "vitest";
import { adoptPlan } from "~/domain/plans/adoption/adopt-plan.server";
import { adoptionPage } from "~/domain/plans/adoption/adoption-page.server";
import { closePlan } from "~/domain/plans/adoption/close-plan.server";
import { planPage } from "~/domain/plans/plan-page.server";
import { newId } from "~/kernel/ids";
import { acceptedValue as value } from "../../../../tests/support/accepted-value";
import { counterAuthority } from "../../../../tests/support/authorities";
import { aPlan } from "../../../../tests/support/builders/a-plan";
import { area, draftsAtWork, today, year } from "../../../../tests/support/drafts-at-work";
import { movePart, removeFromDraft } from "./arrange-draft.server";
import { changePlan, discardDraft } from "./change-plan.server";
import { draftGoal, draftMeasure, draftVersions } from "./draft-part.server";
import { addArea, changeArea } from "./edit-area.server";
import { addGoal, changeGoal } from "./edit-goal.server";
import { addMeasure, changeMeasure } from "./edit-measure.server";
import { startPlan } from "./start-plan.server";

const { scratch, parties, token, convenor, measureIn, aDraft, adoption } = draftsAtWork();
const reading = { interval: 90, language: "sv" } as const;

/** Takes a part out as it is now, or as it was at the version that was read. */
async function remove(part: Parameters<typeof removeFromDraft>[2], read?: number) {
  const now = (await draftVersions(convenor(), part.planId))[part.id] ?? 0;
  return removeFromDraft(convenor(), token(), part, read ?? now);
}

describe("a draft", () => {
  it("is written part by part, with an entry in the trail for each", async () => {
    const { planId, areaId, goalId } = await aDraft();
    const measure = measureIn(areaId, { goalId });
    const { measureId } = await value(addMeasure(convenor(), token(), planId, measure));
    const page = await planPage(convenor(), planId, today, reading);
    expect(page?.areas[0]?.measures[0]).toMatchObject({
      id: measureId,
      number: "1.1",
      responsible: "Sittande part",
    });
    const trail = await scratch.root`
      select act from audit_entry where subject_id = any(${[planId, areaId, goalId, measureId]}) order by seq`;
    expect(trail.map(({ act }) => act)).toEqual([
      "plans.planStarted",
      "plans.areaAdded",
      "plans.goalAdded",
      "plans.measureAdded",
    ]);
  });

  it("is invisible to the public", async () => {
    const { planId } = await aDraft();
    const seen = await counterAuthority(scratch.platform, "skaraborg").read(
      (sql) => sql`select id from plan where id = ${planId}`,
    );
    expect(seen).toHaveLength(0);
  });

  it("refuses a goal of another area, and parties without a seat, also of another council", async () => {
    const { planId, areaId, goalId } = await aDraft();
    const { areaId: second } = await value(addArea(convenor(), token(), planId, area));
    const add = (over: object) => addMeasure(convenor(), token(), planId, measureIn(areaId, over));
    expect(await add({ areaId: second, goalId })).toMatchObject({ reason: "goalInOtherArea" });
    expect(await add({ areaId: newId() })).toMatchObject({ reason: "areaMissing" });
    for (const holdingId of [parties.left.holdingId, parties.abroad.holdingId, newId()]) {
      expect(await add({ responsibleHoldingId: holdingId })).toMatchObject({
        reason: "responsibleWithoutSeat",
      });
      expect(await add({ contributorHoldingIds: [holdingId] })).toMatchObject({
        reason: "contributorWithoutSeat",
      });
    }
  });

  it("refuses links to another council's own strategy", async () => {
    const { planId } = await aDraft();
    for (const links of [
      { strategyNodes: ["fyrbodal2026:kompetensforsorjning"] },
      { categories: ["unknown"] },
    ]) {
      expect(await addArea(convenor(), token(), planId, { ...area, ...links })).toMatchObject({
        reason: "choiceUnknown",
      });
    }
  });

  it("keeps the first of two saves of the same measure and refuses the second, losing nothing", async () => {
    const { planId, areaId } = await aDraft();
    const { measureId } = await value(addMeasure(convenor(), token(), planId, measureIn(areaId)));
    const save = (title: string) =>
      changeMeasure(convenor(), token(), { planId, measureId }, 1, measureIn(areaId, { title }));
    const outcomes = await Promise.all([save("Annas text"), save("Bos text")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "changedMeanwhile" });
    const [row] = await scratch.root`select title, version from measure where id = ${measureId}`;
    expect(row).toMatchObject({ title: outcomes[0]?.ok ? "Annas text" : "Bos text", version: 2 });
    expect(await changeArea(convenor(), token(), { planId, areaId }, 7, area)).toMatchObject({
      reason: "changedMeanwhile",
    });
  });

  it("acts once for a form that comes twice", async () => {
    const { planId, areaId } = await aDraft();
    const same = token();
    const submit = () => addMeasure(convenor(), same, planId, measureIn(areaId));
    const [first, second] = await Promise.all([submit(), submit()]);
    expect(first).toEqual(second);
    expect(await scratch.root`select 1 from measure where plan_id = ${planId}`).toHaveLength(1);
  });

  it("moves parts among their neighbours and takes them away, an area only when it is empty", async () => {
    const { planId, areaId, goalId } = await aDraft();
    const ids: string[] = [];
    for (const title of ["A", "B", "C"]) {
      const measure = measureIn(areaId, { title, goalId });
      ids.push((await value(addMeasure(convenor(), token(), planId, measure))).measureId);
    }
    const part = { planId, kind: "measure", id: ids[2] ?? "" } as const;
    await value(movePart(convenor(), token(), part, 2, "up"));
    const order = async () =>
      (await planPage(convenor(), planId, today, reading))?.measures.map(({ title }) => title).join("");
    expect(await order()).toBe("ACB");
    expect(await remove({ planId, kind: "area", id: areaId })).toMatchObject({
      reason: "areaNotEmpty",
    });
    await value(remove({ planId, kind: "goal", id: goalId }));
    for (const id of ids) await value(remove({ planId, kind: "measure", id }));
    await value(remove({ planId, kind: "area", id: areaId }));
  });

  it("is taken away as it was read, with its whole text in the trail", async () => {
    const { planId, areaId } = await aDraft();
    const { read } = await adoption(planId);
    await value(addMeasure(convenor(), token(), planId, measureIn(areaId, { title: "Skriven sedan dess" })));
    const discard = (mark: string) => discardDraft(convenor(), token(), planId, mark);
    expect(await discard(read)).toMatchObject({ ok: false, reason: "draftChanged" });
    await value(discard((await adoption(planId)).read));
    expect(await planPage(convenor(), planId, today, reading)).toBeNull();
    const [entry] = await scratch.root`
      select before from audit_entry where subject_id = ${planId} and act = 'plans.draftDiscarded'`;
    expect(entry?.before).toMatchObject({
      measures: [{ title: "Skriven sedan dess" }],
      areas: [{ id: areaId }],
    });
  });

  it("keeps a part that someone has changed since the one who takes it out read it", async () => {
    const { planId, areaId, goalId } = await aDraft();
    const { measureId } = await value(addMeasure(convenor(), token(), planId, measureIn(areaId)));
    await value(changeMeasure(convenor(), token(), { planId, measureId }, 1, measureIn(areaId)));
    await value(changeGoal(convenor(), token(), { planId, goalId }, 1, { text: "Ett annat mål", areaId }));
    await value(changeArea(convenor(), token(), { planId, areaId }, 1, area));
    const parts = [
      { planId, kind: "measure", id: measureId },
      { planId, kind: "goal", id: goalId },
      { planId, kind: "area", id: areaId },
    ] as const;
    for (const part of parts) {
      expect(await remove(part, 1)).toMatchObject({ ok: false, reason: "partChanged" });
      await value(remove(part, 2));
      expect(await remove(part, 2)).toMatchObject({ ok: false, reason: "partRemoved" });
    }
  });

  it("moves a part from where it was read to stand, and from nowhere else", async () => {
    const { planId, areaId: first } = await aDraft();
    const { areaId: second } = await value(addArea(convenor(), token(), planId, { ...area, title: "B" }));
    const move = () => movePart(convenor(), token(), { planId, kind: "area", id: second }, 1, "up");
    await value(move());
    expect(await move()).toMatchObject({ ok: false, reason: "orderChanged" });
    const page = await planPage(convenor(), planId, today, reading);
    expect(page?.areas.map(({ id }) => id)).toEqual([second, first]);
  });

  it("meets who writes in a part that another took out, and puts it back when they save once more", async () => {
    const { planId, areaId, goalId } = await aDraft();
    const { measureId } = await value(
      addMeasure(convenor(), token(), planId, measureIn(areaId, { title: "Före", goalId })),
    );
    const written = measureIn(areaId, { title: "Det jag skrev" });
    const goal = { text: "Målet jag skrev", areaId };
    const named = { ...area, title: "Området jag skrev" };
    const saves = {
      goal: (version: number) => changeGoal(convenor(), token(), { planId, goalId }, version, goal),
      measure: (version: number) =>
        changeMeasure(convenor(), token(), { planId, measureId }, version, written),
      area: (version: number) => changeArea(convenor(), token(), { planId, areaId }, version, named),
    };
    await value(remove({ planId, kind: "goal", id: goalId }));
    expect(await saves.goal(1)).toMatchObject({ ok: false, reason: "changedMeanwhile" });
    expect(await value(saves.goal(2))).toEqual({ putBack: true });
    const tied = await planPage(convenor(), planId, today, reading);
    expect(tied?.measures, "the measure is tied to its goal again").toMatchObject([{ goalId }]);
    expect(await saves.goal(2), "somebody else puts it back too").toMatchObject({
      reason: "changedMeanwhile",
    });

    const version = (await draftVersions(convenor(), planId))[measureId] ?? 0;
    await value(remove({ planId, kind: "measure", id: measureId }));
    const taken = await draftMeasure(convenor(), planId, measureId);
    expect(taken).toMatchObject({ part: { title: "Före", version: version + 1 }, removal: { on: today } });
    expect(await saves.measure(version)).toMatchObject({ ok: false, reason: "changedMeanwhile" });
    expect(await value(saves.measure(version + 1))).toEqual({ putBack: true });
    const page = await planPage(convenor(), planId, today, reading);
    expect(page?.measures).toMatchObject([{ id: measureId, title: "Det jag skrev" }]);

    await value(remove({ planId, kind: "measure", id: measureId }));
    await value(remove({ planId, kind: "goal", id: goalId }));
    await value(remove({ planId, kind: "area", id: areaId }));
    const goalVersion = (await draftGoal(convenor(), planId, goalId)).part?.version ?? 0;
    expect(await saves.goal(goalVersion), "its area is gone").toMatchObject({ reason: "areaMissing" });
    expect(await saves.area(1)).toMatchObject({ ok: false, reason: "changedMeanwhile" });
    expect(await value(saves.area(2))).toEqual({ putBack: true });
    expect(await value(saves.goal(goalVersion))).toEqual({ putBack: true });
  });

  it("puts back nothing that was never there, or that stood in another plan", async () => {
    const [{ planId, areaId, goalId }, other] = [await aDraft(), await aDraft()];
    await value(remove({ planId, kind: "goal", id: goalId }));
    const save = (ids: { planId: string; goalId: string }) =>
      changeGoal(convenor(), token(), ids, 2, { text: "X", areaId });
    for (const ids of [
      { planId, goalId: newId() },
      { planId: other.planId, goalId },
    ]) {
      await expect(save(ids)).rejects.toMatchObject({ status: 404 });
      expect((await draftGoal(convenor(), ids.planId, ids.goalId)).part).toBeNull();
    }
    expect(await value(save({ planId, goalId }))).toEqual({ putBack: true });
  });

  it("begins with an earlier plan's unfinished measures, lineage kept and absent parties left out", async () => {
    const responsible = [parties.seated.holdingId, parties.left.holdingId, parties.seated.holdingId];
    const earlier = await aPlan(scratch.root, "skaraborg", { stage: "adopted", responsible });
    const [, , finished] = earlier.measureIds;
    await scratch.root`
      insert into status_report (council_id, id, measure_id, state, kind, reported_at, party_name, reporter_role, reporter_name)
      values ('skaraborg', ${newId()}, ${finished ?? ""}, 'done', 'changed', now(), 'P', 'representative', 'N')`;
    const draft = { title: "Nästa", ...year(2027), copyFrom: earlier.planId };
    const { planId } = await value(startPlan(convenor(), token(), draft));
    const rows = await scratch.root`
      select n.responsible_holding_id as holding, n.period_from::text as "from"
      from measure n join measure o on o.lineage_id = n.lineage_id and o.plan_id = ${earlier.planId}
      where n.plan_id = ${planId} order by n.position`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { holding: parties.seated.holdingId, from: "2027-01-01" },
      { holding: null, from: "2027-01-01" },
    ]);
    const steps = () => scratch.root`
      select part, kind, count(*)::int as steps, bool_and(plan_from = ${earlier.planId} and lineage_from = lineage_to) as kept
      from lineage_step where plan_to = ${planId} group by 1, 2 order by 1`;
    expect((await steps()).map((row) => ({ ...row }))).toEqual([
      { part: "area", kind: "keep", steps: 1, kept: true },
      { part: "goal", kind: "keep", steps: 1, kept: true },
      { part: "measure", kind: "keep", steps: 2, kept: true },
    ]);
    await value(discardDraft(convenor(), token(), planId, (await adoption(planId)).read));
    expect(await steps()).toEqual([]);
  });

  it("is adopted with steps to what is there, which then are final", async () => {
    const earlier = await aPlan(scratch.root, "skaraborg", {
      stage: "adopted",
      responsible: [parties.seated.holdingId, null],
    });
    const draft = { title: "Nästa", ...year(2027), copyFrom: earlier.planId };
    const { planId } = await value(startPlan(convenor(), token(), draft));
    const [loose] = await scratch.root`
      select id, lineage_id from measure where plan_id = ${planId} and responsible_holding_id is null`;
    const part = { planId, kind: "measure", id: String(loose?.id) } as const;
    await value(removeFromDraft(convenor(), token(), part, 1));
    await value(adoptPlan(convenor(), token(), planId, 1, await adoption(planId)));
    const steps = await scratch.root`select lineage_to from lineage_step where plan_to = ${planId}`;
    expect(steps).toHaveLength(3);
    expect(steps.map((step) => step.lineage_to)).not.toContain(loose?.lineage_id);
    await expect(scratch.root`delete from lineage_step where plan_to = ${planId}`).rejects.toThrow("final");
  });

  it("of another council is not there", async () => {
    const { planId, areaId, goalId } = await aDraft();
    const { measureId } = await value(addMeasure(convenor(), token(), planId, measureIn(areaId)));
    const other = convenor("boras");
    const attempts = [
      () => changePlan(other, token(), planId, 1, { title: "X", ...year(2027) }),
      () => addArea(other, token(), planId, area),
      () => changeArea(other, token(), { planId, areaId }, 1, area),
      () => addGoal(other, token(), planId, { areaId, text: "X" }),
      () => changeGoal(other, token(), { planId, goalId }, 1, { areaId, text: "X" }),
      () => addMeasure(other, token(), planId, measureIn(areaId)),
      () => changeMeasure(other, token(), { planId, measureId }, 1, measureIn(areaId)),
      () => movePart(other, token(), { planId, kind: "area", id: areaId }, 0, "up"),
      () => removeFromDraft(other, token(), { planId, kind: "measure", id: measureId }, 1),
      () => startPlan(other, token(), { title: "X", ...year(2027), copyFrom: planId }),
      async () => adoptPlan(other, token(), planId, 1, await adoption(planId)),
      () => closePlan(other, token(), planId, 1),
      () => discardDraft(other, token(), planId, ""),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 404 });
    expect(await planPage(other, planId, today, reading)).toBeNull();
    expect(await adoptionPage(other, planId, today)).toBeNull();
  });
});
