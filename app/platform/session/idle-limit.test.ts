import { describe, expect, it } from "vitest";
import type { LocalDate } from "~/kernel/local-date";
import { idleHours, isIdle } from "./idle-limit";
import type { RoleGrant } from "./signed-in";

const day = (text: string) => text as LocalDate;
const grant = (role: RoleGrant["role"], to: string | null = null): RoleGrant => ({
  councilId: null,
  role,
  validFrom: day("2026-01-01"),
  validTo: to === null ? null : day(to),
});

describe("the time that a session may lie idle", () => {
  it.each([
    ["nobody's role", [], 168],
    ["an observer", [grant("observer")], 168],
    ["a convenor", [grant("convenor")], 72],
    ["an analyst of the region", [grant("regional-analyst")], 12],
    ["a convenor who is operator too", [grant("convenor"), grant("operator")], 12],
    ["one who was operator", [grant("operator", "2026-06-01"), grant("convenor")], 72],
  ])("is for %s", (_who, grants, hours) => {
    expect(idleHours(grants, day("2026-06-01"))).toBe(hours);
  });

  it("is over when it has passed", () => {
    const seen = new Date("2026-06-01T08:00:00Z");
    expect(isIdle(seen, 12, new Date("2026-06-01T20:00:00Z"))).toBe(false);
    expect(isIdle(seen, 12, new Date("2026-06-01T20:00:01Z"))).toBe(true);
  });
});
