import { describe, expect, it } from "vitest";
import type { PlanContent } from "~/domain/plans/plan-content";
import { localDate } from "~/kernel/local-date";
import { partsOn, partTexts } from "./part-version";

const content: PlanContent = {
  title: "Handlingsplan 2026",
  periodFrom: localDate("2026-01-01"),
  periodTo: localDate("2027-01-01"),
  areas: [
    {
      ...{ number: "1", lineageId: "a", title: "Område", description: "", strategyNodes: [], categories: [] },
      goals: [
        { lineageId: "g1", text: "Ett" },
        { lineageId: "g2", text: "Två" },
      ],
      measures: [
        {
          ...{ number: "1.1", lineageId: "m", title: "Åtgärd", description: "", resources: "", goal: 2 },
          ...{ responsible: "Part", contributing: [] },
          ...{ periodFrom: localDate("2026-01-01"), periodTo: localDate("2026-07-01") },
        },
      ],
    },
  ],
};

describe("the versions of a plan's parts", () => {
  it("hold each part by itself, with where it belongs named by lineage", () => {
    const texts = partTexts(content);
    expect(texts.map(({ part, lineageId, number }) => [part, lineageId, number])).toEqual([
      ["area", "a", "1"],
      ["goal", "g1", null],
      ["goal", "g2", null],
      ["measure", "m", "1.1"],
    ]);
    expect(texts[1]?.content).toEqual({ text: "Ett", area: "a" });
    expect(texts[3]?.content).toMatchObject({ title: "Åtgärd", area: "a", goal: "g2" });
    expect(texts[0]?.content).not.toHaveProperty("goals");
  });

  it("are read as of a day: from the first day on, and no longer on the last", () => {
    const [first, last] = [localDate("2026-02-01"), localDate("2026-05-01")];
    const versions = [
      { is: "first", validFrom: first, validTo: last },
      { is: "second", validFrom: last, validTo: null },
    ];
    const on = (day: string) => partsOn(versions, localDate(day)).map(({ is }) => is);
    expect([on("2026-01-31"), on("2026-02-01"), on("2026-04-30"), on("2026-05-01")]).toEqual([
      [],
      ["first"],
      ["first"],
      ["second"],
    ]);
  });
});
