import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareNumbers,
  formatNumber,
  numberInAddress,
  parseNumber,
  parseNumberInAddress,
} from "./numbering";

const anyNumber = fc.record({
  year: fc.integer({ min: 2000, max: 2999 }),
  seq: fc.integer({ min: 1, max: 999_999 }),
});

test("is quoted as 2026:3 and stands in addresses as 2026-3", () => {
  expect(formatNumber({ year: 2026, seq: 3 })).toBe("2026:3");
  expect(numberInAddress({ year: 2026, seq: 3 })).toBe("2026-3");
});

test("is read back from both forms", () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      expect(parseNumber(formatNumber(number))).toEqual(number);
      expect(parseNumberInAddress(numberInAddress(number))).toEqual(number);
    }),
  );
});

test.each(["2026:0", "2026:03", "26:3", "2026-3", "2026:3 ", ""])("is not %j", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test("orders by year, then as numbers", () => {
  const sorted = ["2026:10", "2026:9", "2025:11"]
    .map(parseNumber)
    .flatMap((number) => number ?? [])
    .sort(compareNumbers);
  expect(sorted.map(formatNumber)).toEqual(["2025:11", "2026:9", "2026:10"]);
});
