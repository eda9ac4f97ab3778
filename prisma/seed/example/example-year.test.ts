import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { councilOn, partiesOf } from "~/domain/parties/composition/composition";
import { placeRepresentation } from "~/domain/parties/mandates/representation";
import { checkSeat } from "~/domain/parties/seats/seat";
import { placeHolding } from "~/domain/parties/seats/seat-holding";
import { gapsBeforeAdoption } from "~/domain/plans/adoption/adoption";
import { freshnessOn } from "~/domain/plans/follow-up/freshness";
import { latestReport } from "~/domain/plans/follow-up/status-report";
import { faultsInSeries } from "~/domain/statements/statement-numbering";
import { fingerprintOfStatement } from "~/domain/statements/text/statement-canonical";
import { addDays, daysBetween, type LocalDate, localDate, localDateIn } from "~/kernel/local-date";
import type { Dated } from "~/kernel/period";
import categories from "../reference/categories.json";
import strategy from "../reference/strategy-rus-2021-2030.json";
import { exampleCouncils, exampleYear, type LaidOutCouncil } from "./example-year";
import type { LaidOutPlan } from "./lay-out-plan";

const today = localDate("2026-11-23");
const councils = exampleYear(today).councils;

/** Days that are hard: the turn of the year, its first weeks, a leap day, a summer; and any days at all. */
const awkward = ["2027-01-01", "2027-01-05", "2028-02-29", "2026-06-07", "2026-12-31", "2029-01-20"].map(
  localDate,
);
const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(localDate("2026-01-01"), days));
const days = [...awkward, ...fc.sample(anyDay, 6)];

/** The holdings as they were known on a day: what ended after it had no end by then. */
function holdingDays({ parties }: LaidOutCouncil, on: LocalDate) {
  const known = <D extends Dated>(dated: D): D =>
    dated.validTo !== null && dated.validTo > on ? { ...dated, validTo: null } : dated;
  return new Map(
    parties.holdings.flatMap((holding) => {
      const seat = parties.seats.find(({ id }) => id === holding.seatId);
      return seat ? [[holding.id, { holding: known(holding), seat: known(seat) }] as const] : [];
    }),
  );
}

const inForce = ({ plans }: LaidOutCouncil): LaidOutPlan => {
  const found = plans.find(({ plan }) => plan.stage === "adopted");
  if (!found) throw new Error("No plan in force");
  return found;
};

describe.each(councils.map((one) => [one.council.id, one] as const))("the example year of %s", (id, one) => {
  const { parties, statements } = one;

  it("has the parties, areas, measures and statements that a council has", () => {
    const sitting = partiesOf(councilOn(today, parties)).length;
    const [least, most] = id === "skaraborg" ? [18, 24] : [12, 18];
    expect(sitting).toBeGreaterThanOrEqual(least);
    expect(sitting).toBeLessThanOrEqual(most);
    expect(councilOn(today, parties).coOpted).toHaveLength(1);
    expect(councilOn(today, parties).seats.some(({ vacantSince }) => vacantSince !== null)).toBe(true);
    const { areas, measures } = inForce(one);
    expect([4, 5]).toContain(areas.length);
    expect(measures.length).toBeGreaterThanOrEqual(25);
    expect(measures.length).toBeLessThanOrEqual(40);
    const stages = statements.map(({ statement }) => statement.stage);
    expect([2, 3]).toContain(stages.filter((stage) => stage === "published").length);
    expect(stages.filter((stage) => stage === "open-for-stands")).toHaveLength(1);
    expect(stages.filter((stage) => stage === "draft")).toHaveLength(1);
  });

  it("has measures in every state, some of them stale and one or two without a responsible party", () => {
    const { measures, reports } = inForce(one);
    const last = measures.map((measure) => ({
      measure,
      report: latestReport(reports.filter(({ measureId }) => measureId === measure.id)),
    }));
    const states = new Set(last.map(({ report }) => report?.state ?? "not-started"));
    expect(states.size).toBe(5);
    const stale = last.filter(({ measure, report }) => {
      const confirmedOn = report && localDateIn(report.reportedAt);
      const state = report?.state ?? "not-started";
      return freshnessOn(today, { state, confirmedOn, beganOn: measure.periodFrom }, 90).stale;
    });
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.length).toBeLessThan(measures.length / 2);
    const handedOver = new Set(inForce(one).handOvers.map(({ measureId }) => measureId));
    const orphaned = measures.filter((measure) => {
      const holding = parties.holdings.find(({ id: of }) => of === measure.responsibleHoldingId);
      return holding?.validTo && holding.validTo <= today && !handedOver.has(measure.id);
    });
    expect([1, 2]).toContain(orphaned.length);
  });

  it("points only at categories and strategy nodes that exist", () => {
    const known = new Set([...categories.items, ...strategy.nodes].map(({ code }) => code));
    for (const { areas } of one.plans) {
      for (const area of areas) {
        for (const code of area.categories) expect(known).toContain(code);
        expect(area.strategyNodes.some((code) => known.has(code))).toBe(true);
      }
    }
  });
});

it("invents organisation numbers that are right, different and taken by nobody", () => {
  const all = councils.flatMap(({ parties }) => parties.organisations);
  const numbers = new Map(all.filter(({ invented }) => invented).map(({ id, number }) => [id, number]));
  expect(new Set(numbers.values()).size).toBe(numbers.size);
  for (const number of numbers.values()) expect(number).toMatch(/^4\d{5}-\d{4}$/);
});

it("gives the same year for the same day", () => {
  const plain = () => JSON.stringify(exampleYear(today).councils.map(({ council: _, ...year }) => year));
  expect(plain()).toBe(plain());
});

it("names no month or season in what parties report, since the reports' days move with the year", () => {
  const said = councils.flatMap((one) =>
    inForce(one).reports.flatMap(({ note, hindrance, helpNeeded }) => [note, hindrance, helpNeeded]),
  );
  const months =
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|årsskiftet";
  const seasons = "jul|vår(en|ens|terminen)|sommar(en|ens)?|höst(en|ens|terminen)?|vinter(n|ns)?";
  const dated = new RegExp(`(?<!\\p{L})(${months}|${seasons})(?!\\p{L})`, "iu");
  expect(said.filter((text) => text !== "").length).toBeGreaterThan(100);
  expect(said.filter((text) => dated.test(text))).toEqual([]);
});

it("draws next year's plan up in two councils", () => {
  expect(exampleCouncils.filter(({ plan }) => plan.hasDraft)).toHaveLength(2);
});

describe.each(days)("the example year on %s", (day) => {
  const all = exampleYear(day).councils;

  it("keeps the rules of seats, holdings and mandates", () => {
    for (const { parties } of all) {
      const { seats, holdings, representations } = parties;
      for (const seat of seats) {
        expect(checkSeat(seat).ok).toBe(true);
        for (const holding of holdings.filter(({ seatId }) => seatId === seat.id)) {
          expect(placeHolding(seat, holdings, holding).ok).toBe(true);
          for (const mandate of representations.filter(({ holdingId }) => holdingId === holding.id)) {
            expect(placeRepresentation(holding, representations, mandate).ok).toBe(true);
          }
        }
      }
    }
  });

  it("adopts plans that nothing stops, and lets nothing happen before or after its time", () => {
    for (const one of all) {
      for (const plan of one.plans) {
        const { adoptedOn } = plan.plan;
        if (adoptedOn === null) continue;
        const holdings = holdingDays(one, adoptedOn);
        const blocking = gapsBeforeAdoption(plan.plan, plan, holdings, adoptedOn).filter(
          ({ blocks }) => blocks,
        );
        expect(blocking).toEqual([]);
        for (const { reportedAt } of plan.reports) {
          expect(localDateIn(reportedAt) >= adoptedOn).toBe(true);
          expect(localDateIn(reportedAt) < day).toBe(true);
        }
      }
      const acts = one.activity.map(({ at }) => localDateIn(at));
      expect(acts.every((on) => on < day || on === one.plans[0]?.plan.closedOn)).toBe(true);
      expect(daysBetween(acts.at(-1) ?? day, day)).toBeLessThan(10);
      const open = one.statements.find(({ statement }) => statement.stage === "open-for-stands");
      expect((open?.statement.deadline ?? day) > day).toBe(true);
    }
  });

  it("numbers published statements without gaps and freezes the text that the parties answered", () => {
    for (const { statements } of all) {
      const numbers = statements.flatMap(({ statement: { numberYear: year, numberSeq: seq } }) =>
        year !== null && seq !== null ? [{ year, seq }] : [],
      );
      expect(faultsInSeries(numbers)).toEqual([]);
      for (const { statement, stands } of statements) {
        if (statement.fingerprint) expect(statement.fingerprint).toBe(fingerprintOfStatement(statement));
        for (const { givenAt, fingerprint } of stands) {
          if (fingerprint !== statement.fingerprint || !statement.frozenAt) continue;
          expect(givenAt > statement.frozenAt).toBe(true);
          if (statement.publishedAt) expect(givenAt < statement.publishedAt).toBe(true);
        }
      }
    }
  });

  it("puts no word in a real organisation's mouth", () => {
    for (const { parties, plans, statements } of all) {
      const real = new Set(parties.organisations.filter(({ invented }) => !invented).map(({ id }) => id));
      const held = new Set(
        parties.holdings.filter((one) => real.has(one.organisationId)).map(({ id }) => id),
      );
      expect(real.size).toBeGreaterThan(0);
      for (const { measures, handOvers } of plans) {
        for (const { responsibleHoldingId, contributorHoldingIds } of measures) {
          expect(held).not.toContain(responsibleHoldingId);
          expect(contributorHoldingIds.some((holding) => held.has(holding))).toBe(false);
        }
        expect(handOvers.some(({ toHoldingId }) => held.has(toHoldingId))).toBe(false);
      }
      expect(statements.flatMap(({ stands }) => stands).some((one) => real.has(one.organisationId))).toBe(
        false,
      );
      expect(parties.representations.some(({ holdingId }) => held.has(holdingId))).toBe(false);
    }
  });
});
