import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asking, type ComingDay, type Duty, daysFor, dutiesOf } from "./duty";
import { addDays, localDate } from "./local-date";

const today = localDate("2026-11-23");
const parties = ["a", "b"];
const asking: fc.Arbitrary<Asking> = fc.constantFrom<Asking>(
  "convenor",
  "follower",
  ...parties.map((organisationId) => ({ organisationId })),
);
const duty = fc.record<Duty>({
  kind: fc.constantFrom("stand", "confirm"),
  owner: fc.constantFrom<Duty["owner"]>(
    { of: "council" },
    ...parties.map((organisationId) => ({ of: "party" as const, organisationId })),
  ),
  due: fc.constant(null),
  since: fc.constant(null),
  about: fc.nat(),
});
const coming = fc.record<ComingDay>({
  kind: fc.constant("deadline"),
  day: fc.integer({ min: -3, max: 9 }).map((days) => addDays(today, days)),
  to: fc.constantFrom<ComingDay["to"]>(
    "everyone",
    "followers",
    "convenor",
    ...parties.map((organisationId) => ({ organisationId })),
  ),
  about: fc.nat(),
});

describe("duties", () => {
  it("are each owed by exactly one: the convenor for the council, or one party", () => {
    fc.assert(
      fc.property(fc.array(duty), (duties) => {
        const owed = [
          ...dutiesOf(duties, "convenor"),
          ...parties.flatMap((organisationId) => dutiesOf(duties, { organisationId })),
        ];
        expect(new Set(owed)).toEqual(new Set(duties));
        expect(owed).toHaveLength(duties.length);
        expect(dutiesOf(duties, "follower")).toEqual([]);
      }),
    );
  });
});

describe("days that come", () => {
  it("are the nearest that are not past, by day, and never another party's", () => {
    fc.assert(
      fc.property(fc.array(coming), asking, fc.nat(5), (days, who, most) => {
        const told = daysFor(days, who, today, most);
        const all = daysFor(days, who, today, days.length);
        expect(told).toEqual(all.slice(0, most));
        expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).sort());
        for (const { day, to } of all) {
          expect(day >= today).toBe(true);
          if (typeof to === "object") expect(to).toEqual(who);
          if (to === "convenor") expect(who).toBe("convenor");
          if (to === "followers") expect(["convenor", "follower"]).toContain(who);
        }
        const everyone = days.filter(({ day, to }) => to === "everyone" && day >= today);
        expect(all).toEqual(expect.arrayContaining(everyone));
      }),
    );
  });
});
