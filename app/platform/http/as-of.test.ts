import { describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import { readAsOf } from "./as-of";

const today = localDate("2026-11-23");
const read = (query: string) => readAsOf(new Request(`https://samsyn.example/skaraborg${query}`), today);

describe("the day of a page", () => {
  it("is today when the address names none", () => {
    expect(read("")).toEqual({ day: today, today, typed: today, wrong: false });
  });

  it("is the day of the address", () => {
    expect(read("?den=2026-03-01")).toMatchObject({ day: "2026-03-01", typed: "2026-03-01", wrong: false });
  });

  it("is today when what was typed is no day, and what was typed is kept", () => {
    expect(read("?den=2026-02-30")).toMatchObject({ day: today, typed: "2026-02-30", wrong: true });
    expect(read("?den=snart")).toMatchObject({ day: today, typed: "snart", wrong: true });
  });

  it("is today when the field was sent empty", () => {
    expect(read("?den=+")).toMatchObject({ day: today, wrong: false });
  });
});
