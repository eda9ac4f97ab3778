import { describe, expect, test } from "vitest";
import { aHolding } from "~/domain/parties/party-builders";
import { localDate } from "~/kernel/local-date";
import { basis, headers, preview, reasons, verdict } from "./a-party-import";
import { previewImport } from "./party-import";

describe("a row is wrong", () => {
  test.each([
    ["number: organisationNumberChecksum", ["222000-2189", "Ny", "employers", "private"]],
    ["name: nameMissing", ["", "", "employers", "private"]],
    ["perspective: perspectiveUnknown", ["", "Ny", "grannar", "private"]],
    ["perspective: perspectiveMissing", ["", "Ny", "", "private"]],
    ["sector: sectorMissing", ["", "Ny", "employers", ""]],
    ["municipality: municipalityUnknown", ["", "Ny", "employers", "private", "Atlantis"]],
    ["kind: kindUnknown", ["", "Ny", "employers", "private", "", "fast"]],
    ["from: dayWrong", ["", "Ny", "employers", "private", "", "", "", "", "1/3 2026"]],
    [
      "lastDay: endNotAfterStart",
      ["", "Ny", "employers", "private", "", "", "", "", "2026-03-01", "2026-02-01"],
    ],
    ["number: nameHasOtherNumber", ["556036-0793", "Förbundet", "association-region", "municipal"]],
    ["number: numberBelongsToOther", ["222000-2188", "Lidans Verkstad", "employers", "private"]],
    ["from: fromDiffers", ["", "Lidans Verkstad", "employers", "", "", "", "", "", "2025-01-01"]],
    ["name: textTooLong", ["", "x".repeat(201), "employers", "private"]],
    ["name: cellError", ["", "#REF!", "employers", "private"]],
    ["municipality: cellError", ["", "Ny", "employers", "private", "#VÄRDEFEL!"]],
    [
      "kind: kindCannotChange",
      ["", "Lidans Verkstad", "employers", "", "", "Adjungerad", "", "Omvärld", "2026-01-01", "2026-12-31"],
    ],
  ])("%s", (expected, row) => {
    expect(reasons(...row)).toContain(expected);
  });

  test("when it stands twice", () => {
    const row = ["", "Lidans Verkstad", "employers"];
    expect(preview(row, row).counts).toEqual({ added: 0, changed: 0, unchanged: 1, wrong: 1 });
  });

  test("when it changes what an earlier row has settled", () => {
    const second = aHolding({
      id: "h3",
      seatId: "s3",
      organisationId: "b",
      validFrom: localDate("2026-05-01"),
    });
    const facts = { ...basis.facts, holdings: [...basis.facts.holdings, second] };
    const first = ["", "Lidans Verkstad", "", "Privat", "", "", "", "", "2026-01-01"];
    const next = ["", "Lidans Verkstad", "", "Statlig", "", "", "", "", "2026-05-01"];
    const read = previewImport([headers, first, next], { ...basis, facts });
    const problems = [{ column: "sector", reason: "contradictsRow", detail: { row: 2 } }];
    expect(read).toMatchObject({
      value: { rows: [{ verdict: { kind: "unchanged" } }, { verdict: { problems } }] },
    });
  });

  test("when a party that takes a seat is something else in the registry", () => {
    expect(reasons("", "Länsbolaget", "employers", "", "Skövde")).toEqual(["municipality: registryDiffers"]);
    expect(verdict("", "Länsbolaget", "employers")).toMatchObject({
      kind: "added",
      organisation: { kind: "known", organisationId: "x" },
    });
  });

  test("when it would change an organisation that another council has registered", () => {
    const facts = {
      ...basis.facts,
      holdings: [...basis.facts.holdings, aHolding({ id: "h3", seatId: "s3", organisationId: "x" })],
    };
    const read = previewImport([headers, ["", "Länsbolaget", "", "Statlig"]], { ...basis, facts });
    expect(read).toMatchObject({
      value: { rows: [{ verdict: { problems: [{ column: "sector", reason: "registeredElsewhere" }] } }] },
    });
  });

  test("when a longer stay would meet the next holder", () => {
    const facts = {
      ...basis.facts,
      holdings: [
        aHolding({ id: "h2", seatId: "s2", organisationId: "b", validTo: localDate("2026-12-01") }),
        aHolding({ id: "h3", seatId: "s2", organisationId: "x", validFrom: localDate("2026-12-01") }),
      ],
    };
    const row = ["", "Lidans Verkstad", "", "", "", "", "", "", "2026-01-01", "2026-12-01"];
    const read = previewImport([headers, row], { ...basis, facts });
    expect(read).toMatchObject({
      value: { rows: [{ verdict: { problems: [{ column: "lastDay", reason: "overlapsHolding" }] } }] },
    });
  });
});

describe("a sheet can't be read", () => {
  test("without rows, without a needed header, or with the same header twice", () => {
    expect(previewImport([], basis)).toMatchObject({ reason: "sheetEmpty" });
    expect(previewImport([headers, ["", " "]], basis)).toMatchObject({ reason: "sheetEmpty" });
    expect(previewImport([["Part"], ["A"]], basis)).toMatchObject({
      reason: "headerMissing",
      detail: { header: "Perspektiv (Perspective)" },
    });
    expect(previewImport([["Part", "Namn", "Perspektiv"], ["A"]], basis)).toMatchObject({
      reason: "headerTwice",
    });
    expect(previewImport([headers, ...Array.from({ length: 2001 }, () => ["", "A"])], basis)).toMatchObject({
      reason: "tooManyRows",
    });
  });
});

test("a row that says another sector of a known organisation than the registry is not guessed at", () => {
  expect(reasons("", "Länsbolaget", "employers", "state")).toEqual(["sector: registryDiffers"]);
});
