import { describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import { type StartSeatRow, startParties } from "./start-parties";

const seat = (over: Partial<StartSeatRow>): StartSeatRow => ({
  perspective: "employers",
  kind: "ordinary",
  organisationId: null,
  number: null,
  name: null,
  vacantSince: null,
  ...over,
});

describe("the parties of a start page", () => {
  it("are none when the council has no seats", () => {
    expect(startParties([])).toBeNull();
  });

  it("stand by name below their perspective, each once, with vacant seats after them", () => {
    const found = startParties([
      seat({ organisationId: "b", name: "Örtagården" }),
      seat({ organisationId: "a", name: "Åkeriet" }),
      seat({ organisationId: "a", name: "Åkeriet" }),
      seat({ vacantSince: localDate("2026-09-30") }),
    ]);
    expect(found).toMatchObject({ parties: 2, seats: 4, held: 3, vacant: 1 });
    expect(found?.perspectives).toHaveLength(1);
    expect(found?.perspectives[0]?.parties.map(({ name }) => name)).toEqual(["Åkeriet", "Örtagården"]);
    expect(found?.perspectives[0]?.vacantSince).toEqual(["2026-09-30"]);
  });

  it("keep the council's own order of perspectives, and hide none that it has left out", () => {
    const rows = [
      seat({ perspective: "employers", organisationId: "a", name: "A" }),
      seat({ perspective: "agencies", organisationId: "b", name: "B" }),
      seat({ perspective: "education", organisationId: "c", name: "C" }),
    ];
    const found = startParties(rows, ["agencies", "employers"]);
    expect(found?.perspectives.map(({ perspective }) => perspective)).toEqual([
      "agencies",
      "employers",
      "education",
    ]);
  });

  it("count co-opted parties by themselves", () => {
    const found = startParties([
      seat({ organisationId: "a", name: "A" }),
      seat({ kind: "co-opted", organisationId: "b", name: "B" }),
    ]);
    expect(found).toMatchObject({ parties: 1, seats: 1, coOpted: [{ id: "b", name: "B" }] });
  });
});
