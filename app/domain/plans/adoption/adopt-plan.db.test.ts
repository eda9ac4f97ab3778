import { describe, expect, it } from "vitest";
import { discardDraft } from "~/domain/plans/draft/change-plan.server";
import { addArea, changeArea } from "~/domain/plans/draft/edit-area.server";
import { changeGoal } from "~/domain/plans/draft/edit-goal.server";
import { addMeasure, changeMeasure } from "~/domain/plans/draft/edit-measure.server";
import { planVersions } from "~/domain/plans/plan-versions.server";
import { localDate } from "~/kernel/local-date";
import { acceptedValue as value } from "../../../../tests/support/accepted-value";
import { area, draftsAtWork, today } from "../../../../tests/support/drafts-at-work";
import { adoptPlan } from "./adopt-plan.server";
import { adoptionPage } from "./adoption-page.server";
import { closePlan } from "./close-plan.server";
import { partsOnDay } from "./parts-on-day.server";

const { scratch, parties, token, convenor, measureIn, aDraft, adoption } = draftsAtWork();

describe("adopting a plan", () => {
  it("is refused while a measure has no responsible party with a seat when it begins", async () => {
    const { planId, areaId } = await aDraft();
    const { measureId } = await value(
      addMeasure(convenor(), token(), planId, measureIn(areaId, { responsibleHoldingId: null })),
    );
    const adopt = async (over: object = {}) =>
      adoptPlan(convenor(), token(), planId, 1, await adoption(planId, over));
    expect(await adopt()).toMatchObject({ reason: "notReadyToAdopt", detail: { count: 1 } });
    const page = await adoptionPage(convenor(), planId, today);
    expect(page?.gaps[0]).toMatchObject({
      gap: "responsibleMissing",
      measureId,
      number: "1.1",
      blocks: true,
    });
    await value(changeMeasure(convenor(), token(), { planId, measureId }, 1, measureIn(areaId)));
    const seatedUntil = (day: string | null) =>
      scratch.root`update seat_holding set valid_to = ${day} where id = ${parties.seated.holdingId}`;
    await seatedUntil("2027-01-01");
    expect(await adopt()).toMatchObject({ reason: "notReadyToAdopt", detail: { count: 1 } });
    const gaps = async () => (await adoptionPage(convenor(), planId, today))?.gaps.map(({ gap }) => gap);
    expect(await gaps()).toContain("responsibleWithoutSeat");
    await seatedUntil("2027-01-02");
    expect(await gaps()).toContain("responsibleLeaves");
    await seatedUntil(null);
    expect(await adopt({ adoptedOn: localDate("2026-12-01") })).toMatchObject({ reason: "adoptedInFuture" });
    expect(await adopt({ decision: " " })).toMatchObject({ reason: "decisionMissing" });
  });

  it("is refused when the draft is no longer the one that was read", async () => {
    const { planId, areaId, goalId } = await aDraft();
    await value(addMeasure(convenor(), token(), planId, measureIn(areaId)));
    const asRead = await adoption(planId);
    await value(changeGoal(convenor(), token(), { planId, goalId }, 1, { text: "Ett annat mål", areaId }));
    expect(await adoptPlan(convenor(), token(), planId, 1, asRead)).toMatchObject({ reason: "draftChanged" });
    expect((await adoptPlan(convenor(), token(), planId, 1, await adoption(planId))).ok).toBe(true);
  });

  it("freezes numbers, text and fingerprint, and nobody changes it afterwards", async () => {
    const { planId, areaId, goalId } = await aDraft();
    const { measureId } = await value(addMeasure(convenor(), token(), planId, measureIn(areaId, { goalId })));
    const { fingerprint } = await value(adoptPlan(convenor(), token(), planId, 1, await adoption(planId)));
    const [version] = await planVersions(convenor(), planId);
    expect(version).toMatchObject({ no: 1, fingerprint, adoptedOn: today, decision: "Rådets möte, punkt 4" });
    const parts = await partsOnDay(convenor(), planId, today);
    expect(parts.find(({ part }) => part === "measure")).toMatchObject({ number: "1.1", validFrom: today });
    expect(parts.map(({ part }) => part)).toEqual(["area", "goal", "measure"]);
    expect(version?.content.areas[0]?.measures[0]).toMatchObject({
      number: "1.1",
      responsible: "Sittande part",
    });
    const [rollup] = await scratch.root`
      select day::text, summary from plan_rollup where plan_id = ${planId}`;
    expect(rollup).toMatchObject({ day: today, summary: { total: 1, unconfirmed: 1 } });
    const refused = { ok: false, reason: "planNotDraft" };
    expect(
      await changeMeasure(convenor(), token(), { planId, measureId }, 1, measureIn(areaId)),
    ).toMatchObject(refused);
    expect(await changeArea(convenor(), token(), { planId, areaId }, 1, area)).toMatchObject(refused);
    expect(await changeGoal(convenor(), token(), { planId, goalId }, 1, { text: "X", areaId })).toMatchObject(
      refused,
    );
    expect(await addArea(convenor(), token(), planId, area)).toMatchObject(refused);
    expect(await discardDraft(convenor(), token(), planId, "")).toMatchObject(refused);
    expect(await adoptPlan(convenor(), token(), planId, 2, await adoption(planId))).toMatchObject(refused);
    const { holdingId } = parties.seated;
    for (const statement of [
      `update measure set position = 9 where id = '${measureId}'`,
      `update goal set position = 9 where id = '${goalId}'`,
      `update priority_area set position = 9 where id = '${areaId}'`,
      `insert into measure_contributor values ('skaraborg', '${measureId}', '${holdingId}')`,
      `update plan set title = 'En annan plan' where id = '${planId}'`,
      `update plan set stage = 'draft', adopted_on = null, decision = null where id = '${planId}'`,
    ]) {
      const change = convenor().act(null, async ({ db }) => {
        await db.$executeRawUnsafe(statement);
        return { ok: true, value: null } as const;
      });
      await expect(change).rejects.toThrow(/immutable/);
    }
    const rewrite = convenor().act(null, async ({ db }) => {
      await db.$executeRaw`update plan_version set decision = 'X' where plan_id = ${planId}::uuid`;
      return { ok: true, value: null } as const;
    });
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });

  it("raises the council's public version, and so does closing", async () => {
    const version = async () =>
      Number(
        (await scratch.root`select version from public_version where council_id = 'skaraborg'`)[0]?.version ??
          0,
      );
    const { planId, areaId } = await aDraft();
    await value(addMeasure(convenor(), token(), planId, measureIn(areaId)));
    const before = await version();
    expect(await closePlan(convenor(), token(), planId, 1)).toMatchObject({ reason: "planNotAdopted" });
    await value(adoptPlan(convenor(), token(), planId, 1, await adoption(planId)));
    expect(await version()).toBe(before + 1);
    expect(await closePlan(convenor(), token(), planId, 1)).toMatchObject({ reason: "changedMeanwhile" });
    await value(closePlan(convenor(), token(), planId, 2));
    expect(await version()).toBe(before + 2);
    expect(await closePlan(convenor(), token(), planId, 3)).toMatchObject({ reason: "planClosed" });
  });
});
