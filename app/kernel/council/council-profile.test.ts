import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCouncil } from "~/domain/councils/a-council";
import { addDays, type LocalDate, localDate } from "~/kernel/local-date";
import { inCompassOrder, municipalityCodes, nameOn, quarters } from "./council-profile";

const called = (text: string) => ({ sv: text, en: text });

describe("nameOn", () => {
  const renamed = aCouncil({
    names: [
      { name: called("Kompetensforum"), shortName: called("Forum"), to: "2024-01-01" },
      {
        name: called("Kompetensplattform"),
        shortName: called("Plattform"),
        from: "2024-01-01",
        to: "2026-07-01",
      },
      { name: called("Kompetensråd"), shortName: called("Råd"), from: "2026-07-01" },
    ],
  });
  const on = (day: string) => nameOn(renamed, localDate(day), "sv").name;

  it("changes on the day itself, not the day before", () => {
    expect([on("2023-12-31"), on("2024-01-01"), on("2026-06-30"), on("2026-07-01")]).toEqual([
      "Kompetensforum",
      "Kompetensplattform",
      "Kompetensplattform",
      "Kompetensråd",
    ]);
  });

  it("has a name for every day, and each change happens once", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
        const day: LocalDate = addDays(localDate("2025-01-01"), days);
        const fits = renamed.names.filter(({ from, to }) => (!from || from <= day) && (!to || day < to));
        expect(fits).toHaveLength(1);
        expect(nameOn(renamed, day, "en").shortName).toBe(fits[0]?.shortName.en);
      }),
    );
  });
});

describe("a council's place and members", () => {
  it("stands in compass order whatever order it came in, those without a quarter last and by id", () => {
    const councils = [...quarters, "none" as const].map((quarter, at) => ({ id: `c${at}`, quarter }));
    fc.assert(
      fc.property(fc.shuffledSubarray(councils, { minLength: councils.length }), (shuffled) => {
        expect(inCompassOrder(shuffled)).toEqual(councils);
      }),
    );
  });

  it("keeps members and co-opted municipalities apart", () => {
    const council = aCouncil({
      municipalities: [
        { code: "1383", kind: "co-opted" },
        { code: "1490", kind: "member" },
      ],
    });
    expect(municipalityCodes(council, "member")).toEqual(["1490"]);
    expect(municipalityCodes(council, "co-opted")).toEqual(["1383"]);
  });
});
