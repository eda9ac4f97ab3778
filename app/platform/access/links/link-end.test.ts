import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import { linkEndAt, linkExpiry } from "./link-end";

const now = new Date("2026-11-23T09:00:00Z");
const holding = { revokedAt: null, expiresAt: new Date("2026-11-23T09:00:01Z"), mandateStands: true };

describe("a signed link", () => {
  it("holds while nobody has taken it back, its time lasts and its mandate stands", () => {
    expect(linkEndAt(holding, now)).toBeNull();
    expect(linkEndAt({ ...holding, revokedAt: now }, now)).toBe("revoked");
    expect(linkEndAt({ ...holding, expiresAt: now }, now)).toBe("expired");
    expect(linkEndAt({ ...holding, mandateStands: false }, now)).toBe("mandateEnded");
  });

  it("never holds again once it was taken back", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.boolean(), (expiresAt, mandateStands) => {
        expect(linkEndAt({ revokedAt: now, expiresAt, mandateStands }, now)).toBe("revoked");
      }),
    );
  });

  it("holds thirty days past the last day, and as long from today where that has passed or none is set", () => {
    const today = localDate("2026-11-23");
    expect(linkExpiry(today, localDate("2026-12-04"))).toEqual(new Date("2027-01-04T00:00:00Z"));
    const fromToday = new Date("2026-12-24T00:00:00Z");
    expect(linkExpiry(today, null)).toEqual(fromToday);
    expect(linkExpiry(today, localDate("2026-11-01"))).toEqual(fromToday);
  });
});
