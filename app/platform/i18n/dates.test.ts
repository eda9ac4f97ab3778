import { describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import {
  formatDay,
  formatDayNear,
  formatDayShort,
  formatMoment,
  formatMonths,
  formatTime,
  formatWeekday,
} from "./dates";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("dates", () => {
  it("are written as people write them in each language", () => {
    expect(plain(formatDay(localDate("2026-10-22"), "sv"))).toBe("22 oktober 2026");
    expect(plain(formatDay(localDate("2026-10-22"), "en"))).toBe("22 October 2026");
    expect(plain(formatWeekday(localDate("2026-12-04"), "sv"))).toBe("fredag 4 december");
  });

  it("show the time of day in Sweden, in summer and in winter", () => {
    expect(formatTime(new Date("2026-07-01T06:12:00Z"), "sv")).toBe("8.12");
    expect(formatTime(new Date("2026-12-01T06:12:00Z"), "en")).toBe("07:12");
    expect(plain(formatMoment(new Date("2026-10-08T13:04:00Z"), "sv"))).toBe("8 oktober 2026 kl. 15.04");
    expect(plain(formatMoment(new Date("2026-10-08T22:30:00Z"), "en"))).toBe("9 October 2026 at 00:30");
  });

  it("never break between the day and the month", () => {
    expect(formatDay(localDate("2026-10-22"), "sv")).not.toContain(" ");
  });

  it("leave out the year of the day that they stand near", () => {
    const day = localDate("2026-11-12");
    expect(plain(formatDayNear(day, "sv", localDate("2026-01-01")))).toBe("12 november");
    expect(plain(formatDayNear(day, "sv", localDate("2027-01-01")))).toBe("12 november 2026");
    expect(plain(formatDayShort(day, "sv", localDate("2026-01-01")))).toBe("12 nov");
    expect(plain(formatDayShort(day, "en", localDate("2027-01-01")))).toBe("12 Nov 2026");
  });

  it("name the months of a period", () => {
    const months = (from: string, lastDay: string) =>
      plain(formatMonths(localDate(from), localDate(lastDay), "sv"));
    expect(months("2026-03-01", "2026-12-31")).toBe("mars–december 2026");
    expect(months("2026-03-01", "2026-03-31")).toBe("mars 2026");
    expect(months("2025-11-01", "2026-03-31")).toBe("november 2025 – mars 2026");
  });
});
