import { expect, it } from "vitest";
import { addDays, daysBetween, localDate } from "~/kernel/local-date";
import { contactExpiry } from "./contact";

it("a contact may be relied on for at least 150 days and less than a year, on any day, until the first of a month", () => {
  expect(contactExpiry(localDate("2026-12-30"))).toBe("2027-06-01");
  for (let at = 0; at < 4 * 366; at++) {
    const day = addDays(localDate("2026-01-01"), at);
    const expiry = contactExpiry(day);
    expect(daysBetween(day, expiry), day).toBeGreaterThanOrEqual(150);
    expect(daysBetween(day, expiry), day).toBeLessThan(365);
    expect(expiry).toMatch(/-01$/);
  }
});
