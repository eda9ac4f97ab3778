import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasFallen, waitBeforeStart } from "./next-start";

describe("a program that falls", () => {
  it("is started again after a wait that grows with each fall within a minute", () => {
    const waits = [0, 1_000, 2_000, 3_000].map((_at, index, all) => waitBeforeStart(all.slice(0, index + 1)));
    expect(waits).toEqual([500, 1_000, 2_000, 4_000]);
  });

  it("is given up at the fifth fall within a minute, and not for falls that lie further apart", () => {
    expect(waitBeforeStart([0, 1, 2, 3, 4])).toBeNull();
    expect(waitBeforeStart([0, 2, 3, 4, 60_001])).toBe(4_000);
    const apart = fc.array(fc.integer({ min: 15_000, max: 10_000_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(apart, (gaps) => {
        let at = 0;
        const falls = gaps.map((gap) => {
          at += gap;
          return at;
        });
        const wait = waitBeforeStart(falls);
        expect(wait).not.toBeNull();
        expect(wait).toBeLessThanOrEqual(15_000);
      }),
    );
  });

  it("is told from one that ends in good order, was asked to, or refuses to start", () => {
    const plain = { code: 1, signal: null, wasReady: false, asked: false };
    expect(hasFallen(plain), "refuses to start").toBe(false);
    expect(hasFallen({ ...plain, code: 0, wasReady: true }), "in good order").toBe(false);
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      expect(hasFallen({ code: null, signal, wasReady: true, asked: true }), "asked").toBe(false);
      expect(hasFallen({ code: null, signal, wasReady: false, asked: false }), signal).toBe(true);
    }
    expect(hasFallen({ ...plain, wasReady: true }), "a fault when it ran").toBe(true);
    expect(hasFallen({ ...plain, code: 134 }), "out of memory while starting").toBe(true);
  });
});
