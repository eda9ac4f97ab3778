import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedName } from "./folded-name";

test.each([
  ["hard spaces", "Sjuhärads\u00a0kommun\u202fförbund"],
  ["zero-width signs", "\ufeffSjuhä\u200brads\u2060 kommun förbund\u200d"],
  ["soft hyphens", "Sjuhärads kom\u00admun för\u00adbund"],
  ["letters and marks apart", "Sjuha\u0308rads kommun fo\u0308rbund"],
  ["wide letters", "Ｓjuhärads　kommun　förbund"],
  ["tabs and line ends", " SJUHÄRADS\tkommun\r\nförbund "],
  ["marks of direction", "\u202bSjuhärads\u200e kommun förbund"],
])("%s make no other name", (_what, spelling) => {
  expect(foldedName(spelling)).toBe(foldedName("Sjuhärads kommun förbund"));
});

test("kinds of dash, of quotation mark and of digit make no other name", () => {
  expect(foldedName("Väst – ’Norr’ ２０２６")).toBe(foldedName("väst - 'norr' 2026"));
  for (const dash of "-‐‑‒–—―−﹣－") expect(foldedName(`a${dash}b`)).toBe("a-b");
});

test("other letters make another name", () => {
  const names = ["Väst", "Vast", "Våst", "Västra", "Vä st", "Väst-", "Väst 2"];
  expect(new Set(names.map(foldedName)).size).toBe(names.length);
});

test("a folded name folds to itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (name) => {
      expect(foldedName(foldedName(name))).toBe(foldedName(name));
    }),
  );
});
