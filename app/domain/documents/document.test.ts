import { describe, expect, it } from "vitest";
import { disposableFrom } from "./document";

describe("the day from which a document may be disposed of", () => {
  it.each([
    ["2026-12-01T10:00:00Z", "2028-12-01"],
    ["2026-11-30T23:30:00Z", "2028-12-01"],
    ["2028-02-29T10:00:00Z", "2030-03-01"],
  ])("is, archived at %s, %s", (archivedAt, day) => {
    expect(disposableFrom({ retention: "two-years", archivedAt: new Date(archivedAt) })).toBe(day);
  });

  it("never comes for what is in use or to be kept", () => {
    expect(disposableFrom({ retention: "two-years", archivedAt: null })).toBeNull();
    expect(disposableFrom({ retention: "kept", archivedAt: new Date(0) })).toBeNull();
  });
});
