import { beforeAll, describe, expect, it } from "vitest";
import { measurePage } from "~/domain/plans/measure-page.server";
import { publicMeasure } from "~/domain/plans/public-measure.server";
import { fixedClock } from "~/kernel/clock";
import { localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../../tests/support/authorities";
import { aCouncilWithParties } from "../../../../tests/support/builders/a-council-with-parties";
import { aPlan } from "../../../../tests/support/builders/a-plan";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import type { SeatedParty } from "../../../../tests/support/seated-parties";
import { changeContact } from "./change-contact.server";
import { measureDuties } from "./measure-duties.server";
import { pauseReminders } from "./pause-reminders.server";

const scratch = scratchDatabase();
const reading = { interval: 90, language: "sv" } as const;
const today = localDate("2026-11-23");
const at = (day: string) => ({ ...scratch.platform, clock: fixedClock(`${day}T09:00:00Z`) });
type P = "plan:hand-over" | "plan:read";
const convenor = (day: string = today) => councilAuthority<P>(at(day), "skaraborg");
const speaker = (party: SeatedParty) =>
  councilAuthority<P>(at(today), "skaraborg", { role: "representative", mandate: party.mandate });

let count = 0;
const token = () => `pause-${count++}`;
let owner: SeatedParty;
let planId: string;
let measureId: string;

beforeAll(async () => {
  [owner] = await aCouncilWithParties(scratch.root, "skaraborg", [
    { name: "Ansvarig part", from: "2025-01-01" },
  ]);
  const plan = await aPlan(scratch.root, "skaraborg", { stage: "adopted", responsible: [owner.holdingId] });
  planId = plan.planId;
  measureId = plan.measureIds[0] ?? "";
});

describe("a pause of the reminders", () => {
  const owed = (day: string) =>
    convenor(day).read(async (sql) => {
      const at = { day: localDate(day), now: new Date(`${day}T09:00:00Z`), interval: 90 };
      const { duties } = measureDuties.owed([...(await measureDuties.rows(sql, at))] as never, at);
      return duties.filter(({ about }) => about.number === "1.1").map(({ kind }) => kind);
    });
  const paused = async () =>
    (await measurePage(convenor(), { number: "1.1", planId }, today, reading))?.text.reminders;

  it("asks nobody for a word until its day, is undone, and stands in the trail and on the page, not with the public", async () => {
    const all = ["confirm", "unconfirmed"];
    expect(await owed("2026-11-30")).toEqual(all);
    const pause = { until: localDate("2026-12-15"), why: "Vi väntar på besked." };
    const save = (said: typeof pause | null, version: number, who = convenor()) =>
      pauseReminders(who, token(), measureId, version, said);
    expect(await save({ ...pause, until: today }, 1)).toMatchObject({ reason: "pauseNotAhead" });
    expect(await save(pause, 1, speaker(owner))).toMatchObject({ reason: "onlyConvenor" });
    expect((await save(pause, 1)).ok).toBe(true);
    expect(await save(null, 1)).toMatchObject({ reason: "changedMeanwhile" });
    expect(await paused()).toEqual({ ...pause, version: 2 });
    expect(await owed("2026-12-14")).toEqual([]);
    expect(await owed("2026-12-15")).toEqual(all);
    const shown = await publicMeasure(
      counterAuthority(scratch.platform, "skaraborg"),
      { year: 2026, number: "1.1" },
      today,
      reading,
    );
    expect(shown?.text.reminders).toBeNull();
    expect((await save(null, 2)).ok).toBe(true);
    expect(await paused()).toEqual({ until: null, why: "", version: 3 });
    expect(await owed("2026-12-14")).toEqual(all);
    const trail =
      await scratch.root`select act from audit_entry where subject_id = ${measureId} order by seq`;
    expect(trail.map(({ act }) => act).slice(-2)).toEqual([
      "plans.remindersPaused",
      "plans.remindersResumed",
    ]);
  });
});

describe("whom to turn to about an adopted measure", () => {
  const text = async () => (await measurePage(convenor(), { number: "1.1", planId }, today, reading))?.text;
  const trail = () => scratch.root`select act, after from audit_entry where subject_id = ${measureId}`;

  it("is corrected and taken away by the convenor over what was read, and the trail does not keep it", async () => {
    const version = async () => (await text())?.reminders?.version ?? 0;
    const read = await version();
    const change = (contact: string, who = convenor(), upon = read) =>
      changeContact(who, token(), measureId, upon, contact);
    expect(await change("Kim Exempel", speaker(owner))).toMatchObject({ reason: "onlyConvenor" });
    expect((await change("Kim Exempel, kim@example.org")).ok).toBe(true);
    expect((await text())?.contact).toBe("Kim Exempel, kim@example.org");
    expect(await change("Robin Exempel")).toMatchObject({ reason: "changedMeanwhile" });
    expect((await change("", convenor(), await version())).ok).toBe(true);
    expect((await text())?.contact).toBe("");
    const acts = await trail();
    expect(acts.filter(({ act }) => act === "plans.contactChanged")).toHaveLength(2);
    expect(JSON.stringify(acts)).not.toContain("Kim");
  });

  it("can be taken away when the plan is closed, and nothing else can then", async () => {
    await scratch.root`update plan set stage = 'closed', closed_on = '2026-11-20' where id = ${planId}`;
    const version = (await text())?.reminders?.version ?? 0;
    expect((await changeContact(convenor(), token(), measureId, version, "")).ok).toBe(true);
    await expect(
      scratch.root`update measure set reminders_paused_until = '2027-01-01', reminders_paused_why = 'X' where id = ${measureId}`,
    ).rejects.toThrow(/immutable/);
  });
});

describe("what is adopted", () => {
  it("changes nowhere else, whoever asks", async () => {
    for (const change of ["title = 'X'", "reminders_paused_until = '2027-01-01'"])
      await expect(
        scratch.root.unsafe(`update measure set ${change} where id = '${measureId}'`),
        change,
      ).rejects.toThrow(/immutable|paused_with_reason/);
  });
});
