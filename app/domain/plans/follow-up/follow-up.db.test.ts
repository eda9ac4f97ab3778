import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { measurePage } from "~/domain/plans/measure-page.server";
import { planPage } from "~/domain/plans/plan-page.server";
import { publicMeasure } from "~/domain/plans/public-measure.server";
import { publicPlan } from "~/domain/plans/public-plan.server";
import { fixedClock } from "~/kernel/clock";
import { addDays, type LocalDate, localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../../tests/support/authorities";
import { aCouncilWithParties } from "../../../../tests/support/builders/a-council-with-parties";
import { aPlan, type BuiltPlan } from "../../../../tests/support/builders/a-plan";
import { statementsOf } from "../../../../tests/support/count-statements";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import type { SeatedParty } from "../../../../tests/support/seated-parties";
import { handOverMeasure } from "./hand-over-measure.server";
import { type MeasureState, measureStates } from "./measure-state";
import { followedMeasures } from "./plan-attention.server";
import { planSteps, type RolledReport } from "./plan-rollup";
import { reportStatus } from "./report-status.server";

const scratch = scratchDatabase();
type P = "status:report" | "status:report-on-behalf" | "plan:hand-over" | "plan:read";
const reading = { interval: 90, language: "sv" } as const;
const today = localDate("2026-11-23");
const at = (day: string) => ({ ...scratch.platform, clock: fixedClock(`${day}T09:00:00Z`) });
const convenor = (day: string = today, council = "skaraborg") => councilAuthority<P>(at(day), council);
const speaker = (party: SeatedParty, day: string = today) =>
  councilAuthority<P>(at(day), "skaraborg", {
    role: "representative",
    name: "Rut Representant",
    mandate: party.mandate,
  });
const said = (state: MeasureState, over: object = {}) => ({
  state,
  progress: null,
  note: "",
  hindrance: "",
  helpNeeded: "",
  ...over,
});

let count = 0;
const token = () => `follow-${count++}`;
let owner: SeatedParty;
let taker: SeatedParty;
let left: SeatedParty;
let planId: string;
let measureIds: string[];
const measureAt = (number: string) => ({ year: 2026, number });
const idOf = (index: number) => measureIds[index] ?? "";

beforeAll(async () => {
  [owner, taker, left] = await aCouncilWithParties(scratch.root, "skaraborg", [
    { name: "Ansvarig part", from: "2025-01-01", email: "ansvarig@example.org" },
    { name: "Övertagande part", from: "2025-01-01", email: "over@example.org" },
    { name: "Avgången part", from: "2025-01-01", to: "2026-09-30" },
  ]);
  const responsible = [owner.holdingId, left.holdingId, owner.holdingId, owner.holdingId, owner.holdingId];
  ({ planId, measureIds } = await aPlan(scratch.root, "skaraborg", { stage: "adopted", responsible }));
});

/** Measures that wait for someone to take them over, as the start pages see them. */
const orphans = async () =>
  (await convenor().read((sql) => followedMeasures(sql, today, reading.interval))).filter(
    (row) => row.orphaned,
  );

const rollups = async (plan: string) =>
  (
    await scratch.root`
      select day::text as day, summary, areas from plan_rollup where plan_id = ${plan} order by day`
  ).map((row) => ({ day: row.day, summary: row.summary, areas: row.areas }));

/** The steps that the reports themselves give, without that of the adoption, which the builder writes none for. */
async function recomputed(plan: BuiltPlan) {
  const reports = await scratch.root<RolledReport[]>`
    select measure_id as "measureId", state, (reported_at at time zone 'Europe/Stockholm')::date::text as day,
           said_by = 'convenor' as "onBehalf"
    from status_report where measure_id = any(${plan.measureIds}) order by reported_at, id`;
  const measures = plan.measureIds.map((id) => ({ id, areaId: plan.areaId }));
  return planSteps(
    localDate("2025-12-11"),
    { areas: [{ id: plan.areaId, goals: 1 }], measures },
    reports,
  ).slice(1);
}

describe("a status report", () => {
  it("is made by the responsible party, by the convenor with trace, and by nobody else", async () => {
    const measureId = idOf(0);
    const report = (authority: ReturnType<typeof convenor>, upon: number, state: MeasureState) =>
      reportStatus(authority, token(), measureId, upon, said(state));
    expect(await report(speaker(taker, "2026-03-01"), 0, "on-track")).toMatchObject({
      reason: "onlyResponsibleParty",
    });
    expect((await report(speaker(owner, "2026-03-01"), 0, "on-track")).ok).toBe(true);
    expect((await report(convenor("2026-04-01"), 1, "delayed")).ok).toBe(true);
    const page = await measurePage(convenor(), { number: "1.1", planId: null }, today, reading);
    expect(page?.history.map((entry) => entry.what === "report" && entry.by)).toEqual([
      { name: "Test Testsson", role: "convenor" },
      { name: "Rut Representant", role: "representative" },
    ]);
    expect(page?.measure).toMatchObject({ state: "delayed", confirmedBy: "Ansvarig part", onBehalf: true });
    const shown = await publicMeasure(
      counterAuthority(scratch.platform, "skaraborg"),
      measureAt("1.1"),
      today,
      reading,
    );
    const told = shown?.history.map((entry) => entry.what === "report" && [entry.onBehalf, entry.by]);
    expect(told).toEqual([
      [true, null],
      [false, null],
    ]);
    expect(shown?.measure).toMatchObject({ confirmedBy: "Ansvarig part", onBehalf: true });
  });

  it("of a hindered measure says what hinders and who must help", async () => {
    const report = (over: object) =>
      reportStatus(speaker(owner), token(), idOf(2), 0, said("hindered", over));
    expect(await report({})).toMatchObject({ reason: "hindranceMissing" });
    expect(await report({ hindrance: "Pengar" })).toMatchObject({ reason: "helpNeededMissing" });
    expect((await report({ hindrance: "Pengar", helpNeeded: "Regionen" })).ok).toBe(true);
  });

  it("that nothing has changed keeps all that was said and makes the date new", async () => {
    const [day, later] = ["2026-02-01", "2026-10-01"];
    const hindered = said("hindered", { hindrance: "Pengar", helpNeeded: "Regionen", progress: 30 });
    await reportStatus(speaker(owner, day), token(), idOf(3), 0, hindered);
    expect(
      (await reportStatus(speaker(owner, later), token(), idOf(3), 1, { unchanged: true, note: "" })).ok,
    ).toBe(true);
    const page = await measurePage(convenor(), { number: "1.4", planId: null }, today, reading);
    expect(page?.measure).toMatchObject({
      state: "hindered",
      hindrance: "Pengar",
      progress: 30,
      confirmedOn: later,
      stale: false,
    });
  });

  it("upon an older one is refused, so that two people never pass each other", async () => {
    const submit = (state: MeasureState) => reportStatus(speaker(owner), token(), idOf(4), 0, said(state));
    const outcomes = await Promise.all([submit("done"), submit("delayed")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "changedMeanwhile" });
  });

  it("is seen on the day it was made, and not the day before", async () => {
    const stateOn = async (day: string) => {
      const page = await publicPlan(counterAuthority(scratch.platform, "skaraborg"), localDate(day), reading);
      return page.areas[0]?.measures[0]?.state;
    };
    expect(await stateOn("2026-02-28")).toBe("not-started");
    expect(await stateOn("2026-03-01")).toBe("on-track");
    expect(await stateOn("2026-03-31")).toBe("on-track");
    expect(await stateOn("2026-04-01")).toBe("delayed");
  });

  it("shows the public the party but no person", async () => {
    const page = await publicMeasure(
      counterAuthority(scratch.platform, "skaraborg"),
      measureAt("1.1"),
      today,
      reading,
    );
    expect(page?.history).toHaveLength(2);
    expect(JSON.stringify(page)).not.toMatch(/Rut|Testsson/);
  });
});

describe("a measure whose party has left", () => {
  it("waits on the convenor's page since that day, and takes no report until it is handed over", async () => {
    expect(await orphans()).toMatchObject([
      { number: "1.2", responsible: "Avgången part", orphanedSince: "2026-09-30" },
    ]);
    expect(await reportStatus(convenor(), token(), idOf(1), 0, said("done"))).toMatchObject({
      reason: "measureOrphaned",
    });
    const give = (toHoldingId: string, onDate: string, upon = 0) =>
      handOverMeasure(convenor(), token(), idOf(1), upon, {
        toHoldingId,
        onDate: localDate(onDate),
        reason: "Skäl",
      });
    expect(await give(left.holdingId, "2026-11-01")).toMatchObject({ reason: "alreadyResponsible" });
    expect(await give(taker.holdingId, "2026-11-24")).toMatchObject({ reason: "handOverInFuture" });
    expect(await give(taker.holdingId, "2025-12-10")).toMatchObject({ reason: "handOverBeforeAdoption" });
    expect(await give(taker.holdingId, "2026-10-15", 3)).toMatchObject({ reason: "changedMeanwhile" });
    expect((await give(taker.holdingId, "2026-10-15")).ok).toBe(true);
    const letters = await scratch.root`select to_address, text from letter where council_id = 'skaraborg'`;
    expect(letters.map((one) => one.to_address)).toEqual(["over@example.org"]);
    expect(letters[0]?.text).toContain(`/handlingsplan/1.2?plan=${planId}`);
    expect(await orphans()).toEqual([]);
    const before = await reportStatus(convenor(), token(), idOf(1), 0, said("done"));
    expect(before, "in the name of the party that answered").toMatchObject({ reason: "changedMeanwhile" });
    expect((await reportStatus(speaker(taker), token(), idOf(1), 1, said("done"))).ok).toBe(true);
  });

  it("tells of the hand-over from its day on, and not the day before", async () => {
    const told = async (day: string) => {
      const counter = counterAuthority(scratch.platform, "skaraborg");
      const page = await publicMeasure(counter, measureAt("1.2"), localDate(day), reading);
      return page?.history.filter(({ what }) => what === "hand-over").length;
    };
    expect([await told("2026-10-14"), await told("2026-10-15"), await told("2026-10-16")]).toEqual([0, 1, 1]);
  });

  it("has the party of each day as its responsible one", async () => {
    const on = async (day: string) => {
      const page = await publicPlan(counterAuthority(scratch.platform, "skaraborg"), localDate(day), reading);
      return page.areas[0]?.measures[1];
    };
    expect(await on("2026-09-29")).toMatchObject({ responsible: "Avgången part", orphaned: false });
    expect(await on("2026-09-30")).toMatchObject({ responsible: "Avgången part", orphaned: true });
    expect(await on("2026-10-15")).toMatchObject({ responsible: "Övertagande part", orphaned: false });
  });
});

describe("the follow-up", () => {
  it("keeps a rollup that equals its recomputation, whatever is reported and when", async () => {
    const step = fc.record({
      measure: fc.integer({ min: 0, max: 2 }),
      days: fc.integer({ min: 0, max: 40 }),
      state: fc.option(fc.constantFrom(...measureStates), { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const responsible = [owner.holdingId, owner.holdingId, owner.holdingId];
        const plan = await aPlan(scratch.root, "skaraborg", { stage: "adopted", responsible });
        let day: LocalDate = localDate("2026-01-10");
        for (const { measure, days, state } of steps) {
          day = addDays(day, days);
          const id = plan.measureIds[measure] ?? "";
          const upon = Number(
            (await scratch.root`select count(*) as made from status_report where measure_id = ${id}`)[0]
              ?.made,
          );
          const help = { hindrance: "Hinder", helpNeeded: "Någon" };
          const outcome = state === null ? ({ unchanged: true, note: "" } as const) : said(state, help);
          expect((await reportStatus(speaker(owner, day), token(), id, upon, outcome)).ok).toBe(true);
        }
        expect(await rollups(plan.planId)).toEqual(await recomputed(plan));
      }),
      { numRuns: 6 },
    );
  });

  it("keeps it also when several report at the same moment", async () => {
    const responsible = Array.from({ length: 6 }, () => owner.holdingId);
    const plan = await aPlan(scratch.root, "skaraborg", { stage: "adopted", responsible });
    const outcomes = await Promise.all(
      plan.measureIds.map((id) => reportStatus(speaker(owner), token(), id, 0, said("on-track"))),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await rollups(plan.planId)).toEqual(await recomputed(plan));
  });

  it("of another council is not there", async () => {
    const other = convenor(today, "boras");
    const receiver = { toHoldingId: taker.holdingId, onDate: today, reason: "" };
    await expect(reportStatus(other, token(), idOf(0), 2, said("done"))).rejects.toMatchObject({
      status: 404,
    });
    await expect(handOverMeasure(other, token(), idOf(0), 0, receiver)).rejects.toMatchObject({
      status: 404,
    });
    expect(await planPage(other, planId, today, reading)).toBeNull();
    expect(await measurePage(other, { number: "1.1", planId }, today, reading)).toBeNull();
    expect(
      await publicMeasure(counterAuthority(scratch.platform, "boras"), measureAt("1.1"), today, reading),
    ).toBeNull();
  });

  it("costs the same few statements for one measure and for many", async () => {
    const counter = counterAuthority(scratch.platform, "fyrbodal");
    const cost = async () => ({
      plan: (await statementsOf(scratch.platform, () => publicPlan(counter, today, reading))).length,
      measure: (
        await statementsOf(scratch.platform, () => publicMeasure(counter, measureAt("1.1"), today, reading))
      ).length,
      work: (
        await statementsOf(scratch.platform, () =>
          planPage(convenor(today, "fyrbodal"), null, today, reading),
        )
      ).length,
    });
    const [party] = await aCouncilWithParties(scratch.root, "fyrbodal", ["Part"]);
    await aPlan(scratch.root, "fyrbodal", { stage: "adopted", year: 2025, responsible: [party.holdingId] });
    const one = await cost();
    const responsible = Array.from({ length: 200 }, () => party.holdingId);
    await aPlan(scratch.root, "fyrbodal", { stage: "adopted", responsible });
    expect(await cost()).toEqual(one);
    expect(one.plan).toBeLessThanOrEqual(4);
    expect(one.measure).toBeLessThanOrEqual(4);
    expect(one.work).toBeLessThanOrEqual(10);
  });
});
