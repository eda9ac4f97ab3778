import { describe, expect, it } from "vitest";
import { matchTotp, newTotpKey, totpAddress, totpCode, totpKeyText, totpStep } from "./totp";

const now = new Date("2026-11-23T09:00:00Z");

describe("a one-time code", () => {
  it("agrees with the examples of RFC 6238", () => {
    const key = new TextEncoder().encode("12345678901234567890");
    expect(totpCode(key, 1)).toBe("287082");
    expect(matchTotp(key, "287082", new Date(59_000))).toBe(1);
  });

  it("is right in its own thirty seconds and the ones beside, and in no other", () => {
    const key = newTotpKey();
    const step = totpStep(now);
    for (const off of [-1, 0, 1]) expect(matchTotp(key, totpCode(key, step + off), now)).toBe(step + off);
    for (const off of [-2, 2, 100]) expect(matchTotp(key, totpCode(key, step + off), now)).toBeNull();
  });

  it("may be typed with a space, and is never matched by other text", () => {
    const key = newTotpKey();
    const code = totpCode(key, totpStep(now));
    expect(matchTotp(key, `${code.slice(0, 3)} ${code.slice(3)}`, now)).toBe(totpStep(now));
    for (const text of ["", "abcdef", code.slice(1), `${code}0`])
      expect(matchTotp(key, text, now)).toBeNull();
  });

  it("has a key that can be read in and typed", () => {
    const key = newTotpKey();
    expect(totpKeyText(key)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(totpAddress(key, "a@provadress.se")).toContain(`secret=${totpKeyText(key).replaceAll(" ", "")}`);
  });
});
