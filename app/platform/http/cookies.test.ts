import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasSessionCookie, readCookie } from "./cookies";

const own = "abcdefghijklmnopqrstuvwxyz234567abcdefgh";
const foreign = fc
  .stringMatching(/^[^;\n\r]{0,40}$/)
  .filter((text) => !/^\s*(__Host-)?samsyn\s*(=|$)/.test(text));
const separator = fc.constantFrom(";", "; ", ";;", " ; ");

describe("a cookie of ours", () => {
  it.each([
    ["alone", `samsyn=${own}`],
    ["after one that is not text", `ort=Bor%E5s; samsyn=${own}`],
    ["after one without a space", `a=b;samsyn=${own}`],
    ["before broken ones", `samsyn=${own};%;=;==;;%E5%=%`],
    ["beside one whose name ends alike", `xsamsyn=1; __Host-samsyn=2; samsyn=${own}`],
    ["beside one of its name with something else in it", `samsyn=%E5; samsyn=${own}`],
  ])("is read %s", (_how, header) => {
    expect(readCookie(header, "samsyn")).toBe(own);
    expect(hasSessionCookie(header)).toBe(true);
  });

  it.each([
    ["no header", null],
    ["an empty one", ""],
    ["another's cookies alone", `ort=Bor%E5s; xsamsyn=${own}; samsynx=${own}`],
    ["a value of other signs", `samsyn=${own}%`],
    ["no value", "samsyn=; samsyn"],
    ["a value without end", `samsyn=${own.repeat(100)}`],
  ])("is not found in %s", (_what, header) => {
    expect(readCookie(header, "samsyn")).toBeNull();
  });

  it("is read whatever stands around it", () => {
    fc.assert(
      fc.property(fc.array(foreign), fc.array(foreign), separator, (before, after, between) => {
        const header = [...before, `samsyn=${own}`, ...after].join(between);
        expect(readCookie(header, "samsyn")).toBe(own);
      }),
    );
  });

  it("is not made of what others wrote", () => {
    fc.assert(
      fc.property(fc.array(foreign), separator, (pairs, between) => {
        expect(readCookie(pairs.join(between), "samsyn")).toBeNull();
        expect(hasSessionCookie(pairs.join(between))).toBe(false);
      }),
    );
  });
});
