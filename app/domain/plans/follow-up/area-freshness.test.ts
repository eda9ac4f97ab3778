import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, localDate } from "~/kernel/local-date";
import { areaFreshness } from "./area-freshness";
import { freshnessOn } from "./freshness";
import type { MeasureState } from "./measure-state";

const day = localDate("2026-12-01");
const interval = 90;

/** A measure last confirmed so many days ago, null for never, that began so many days ago. */
function measure(
  ago: number | null,
  { state = "on-track" as MeasureState, party = "Part A", began = 300 } = {},
) {
  const confirmedOn = ago === null ? null : addDays(day, -ago);
  const { stale } = freshnessOn(day, { state, confirmedOn, beganOn: addDays(day, -began) }, interval);
  return { state, confirmedOn, confirmedBy: confirmedOn && party, onBehalf: false, stale };
}

describe("how fresh an area is", () => {
  test("is decided by its oldest open measure, however new the others are", () => {
    expect(
      areaFreshness([measure(158), measure(158), measure(0), measure(3), measure(1)], interval),
    ).toMatchObject({
      total: 5,
      stale: 2,
      never: 0,
      word: { confirmedOn: addDays(day, -158) },
    });
  });

  test("turns on the day after the interval", () => {
    expect(areaFreshness([measure(90), measure(0)], interval).stale).toBe(0);
    expect(areaFreshness([measure(91), measure(0)], interval).stale).toBe(1);
  });

  test("counts what nobody has confirmed, late or not yet", () => {
    const found = areaFreshness([measure(null), measure(null, { began: 10 }), measure(5)], interval);
    expect(found).toMatchObject({ stale: 1, never: 1, waiting: 1, word: { confirmedOn: addDays(day, -5) } });
  });

  test("needs nothing of what is done, and tells the newest word when all is", () => {
    const done = { state: "done" } as const;
    expect(areaFreshness([measure(200, done), measure(2)], interval)).toMatchObject({
      stale: 0,
      alike: true,
    });
    const all = areaFreshness([measure(200, done), measure(150, done)], interval);
    expect(all).toMatchObject({ stale: 0, alike: true, word: { confirmedOn: addDays(day, -150) } });
  });

  test("names a party only when the word is the same for all", () => {
    expect(areaFreshness([measure(4), measure(4)], interval).alike).toBe(true);
    expect(areaFreshness([measure(4), measure(5)], interval).alike).toBe(false);
    expect(areaFreshness([measure(4), measure(4, { party: "Part B" })], interval).alike).toBe(false);
  });

  test("is stale when and only when one of its measures is", () => {
    const any = fc.array(
      fc.record({
        ago: fc.option(fc.nat(200), { nil: null }),
        state: fc.constantFrom<MeasureState>("on-track", "hindered", "done"),
        began: fc.nat(300),
      }),
    );
    fc.assert(
      fc.property(any, (rows) => {
        const measures = rows.map(({ ago, ...more }) => measure(ago, more));
        expect(areaFreshness(measures, interval).stale > 0).toBe(measures.some(({ stale }) => stale));
      }),
    );
  });
});
