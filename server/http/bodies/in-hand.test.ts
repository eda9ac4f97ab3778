import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inHand } from "./in-hand";

describe("the bytes in hand", () => {
  it("never pass the limit of all, nor that of one address", () => {
    const step = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const held = inHand(100, 50);
        const kept = new Map<string, number>();
        for (const [address, bytes] of steps)
          if (held.take(address, bytes)) kept.set(address, (kept.get(address) ?? 0) + bytes);
        expect([...kept.values()].every((bytes) => bytes <= 50)).toBe(true);
        expect([...kept.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("can be taken again when they have been given back", () => {
    const held = inHand(10, 10);
    expect([held.take("a", 10), held.take("b", 1)]).toEqual([true, false]);
    held.give("a", 10);
    expect(held.take("b", 10)).toBe(true);
  });
});
