import { beforeAll, describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import { counterAuthority } from "../../../tests/support/authorities";
import { aCouncilWithParties } from "../../../tests/support/builders/a-council-with-parties";
import { aPlan } from "../../../tests/support/builders/a-plan";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { publicMeasure } from "./public-measure.server";
import { yearOfNumber } from "./year-of-number.server";

const scratch = scratchDatabase();
const reading = { interval: 90, language: "sv" } as const;
const counter = () => counterAuthority(scratch.platform, "skaraborg");

beforeAll(async () => {
  const [party] = await aCouncilWithParties(scratch.root, "skaraborg", ["Part"]);
  const { holdingId } = party;
  const plan = (year: number, responsible: string[]) =>
    aPlan(scratch.root, "skaraborg", { stage: "adopted", year, responsible });
  await plan(2025, [holdingId, holdingId]);
  await plan(2026, [holdingId]);
  await plan(2027, [holdingId]);
});

describe("the year that a measure's number meant", () => {
  it.each([
    ["1.1", "2025-06-01", 2025],
    ["1.1", "2026-06-01", 2026],
    ["1.1", "2027-06-01", 2027],
    ["1.2", "2026-06-01", 2025],
    ["1.3", "2026-06-01", null],
    ["1.1", "2020-06-01", null],
  ])("%s on %s is %s", async (number, day, year) => {
    expect(await yearOfNumber(counter(), number, localDate(day))).toBe(year);
  });

  it("is nothing that another council reads", async () => {
    const other = counterAuthority(scratch.platform, "boras");
    expect(await yearOfNumber(other, "1.1", localDate("2026-06-01"))).toBeNull();
  });
});

describe("a measure's permanent address", () => {
  const on = async (year: number, number: string, day: string) =>
    (await publicMeasure(counter(), { year, number }, localDate(day), reading))?.text.plan.periodFrom;

  it("keeps its measure when the next plan has one of the same number", async () => {
    expect(await on(2025, "1.1", "2025-06-01")).toBe("2025-01-01");
    expect(await on(2025, "1.1", "2027-06-01")).toBe("2025-01-01");
    expect(await on(2027, "1.1", "2027-06-01")).toBe("2027-01-01");
  });

  it("is of nothing before its plan has begun", async () => {
    expect(await on(2027, "1.1", "2026-12-31")).toBeUndefined();
    expect(await on(2026, "1.2", "2026-06-01")).toBeUndefined();
  });
});
