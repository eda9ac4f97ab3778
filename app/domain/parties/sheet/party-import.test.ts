import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import { aHolding, anOrganisation, aRepresentation, aSeat } from "~/domain/parties/party-builders";
import { arbitraryDay } from "~/kernel/arbitrary-period";
import { localDate } from "~/kernel/local-date";
import { basis, basisOf, headers, municipalities, preview, reasons, verdict } from "./a-party-import";
import { importWrites } from "./import-writes";
import { exportParties } from "./party-export";
import { previewImport } from "./party-import";

describe("reading in", () => {
  test("the council's own export changes nothing, in either language", () => {
    fc.assert(
      fc.property(
        arbitraryCouncil,
        arbitraryDay,
        fc.constantFrom("sv" as const, "en" as const),
        (facts, today, language) => {
          const sheet = exportParties(facts, municipalities, language);
          if (sheet.length === 1) return;
          const read = previewImport(sheet, basisOf(facts, today));
          expect(read).toMatchObject({
            ok: true,
            value: { counts: { added: 0, changed: 0, wrong: 0, unchanged: facts.holdings.length } },
          });
        },
      ),
    );
  });

  test("a row with only what is known changes nothing, by number, name or alias", () => {
    expect(verdict("2220002188", "", "")?.kind).toBe("unchanged");
    expect(verdict("", "skaraborgs  kommunalförbund", "Kommunalförbund och region")?.kind).toBe("unchanged");
    expect(verdict("", "Förbundet", "association-region")?.kind).toBe("unchanged");
  });

  test("skips blank rows and counts rows as the spreadsheet does", () => {
    expect(preview(["", ""], ["", "Lidans Verkstad", ""]).rows).toMatchObject([
      { row: 3, name: "Lidans Verkstad" },
    ]);
  });
});

describe("a party whose name has signs that are not seen", () => {
  const spellings = [
    ...[
      "Osynlig Part AB",
      "\u200bOsynlig Part AB",
      "Osyn\u00adlig Part AB",
      "Osynlig\u00a0Part AB",
      "Osynlig Part AB\ufeff",
    ],
    ...[
      "Osynlig\u2028Part AB",
      "Osynlig\nPart AB",
      "Osynlig\u202fPart AB",
      "Osynlig\u2009Part AB",
      "\u202aOsynlig Part AB\u202c",
    ],
    ...[
      "OSYNLIG PART AB",
      "Osynlig\u3164Part AB".replace("\u3164", "\u2800"),
      "Ｏsynlig Part ＡＢ",
      "O\u034fsynlig\tPart AB",
    ],
  ];

  test("is one party, by the name that is seen", () => {
    const rows = spellings.map((name, place) => [
      "",
      name,
      "Utbildning",
      "Privat",
      "Skövde",
      "Ordinarie",
      `P${place}`,
    ]);
    const read = preview(...rows).rows.map(({ verdict: v }) => v.kind === "added" && v.organisation);
    expect(read[0]).toMatchObject({ kind: "new", name: "Osynlig Part AB" });
    expect(new Set(read.map((each) => each && "id" in each && each.id)).size).toBe(1);
  });

  test("is the one that is registered", () => {
    expect(verdict("SE222000218801", "", "")?.kind).toBe("unchanged");
    expect(verdict("222000−2188", "Skaraborgs\u00a0kommunal\u00adförbund", "")?.kind).toBe("unchanged");
    expect(verdict("", "\u200bSkaraborgs kommunalfo\u0308rbund", "")?.kind).toBe("unchanged");
  });
});

describe("a new party", () => {
  test("takes a vacant seat of its perspective and sector", () => {
    expect(verdict("", "Kinne Livsmedel", "Arbetsgivare", "Privat", "Skövde kommun")).toMatchObject({
      kind: "added",
      organisation: { kind: "new", name: "Kinne Livsmedel", sector: "private", municipalityCode: "1496" },
      seat: { kind: "vacant", seatId: "s3" },
      validFrom: "2026-11-23",
      validTo: null,
    });
  });

  test("gets a new seat when no vacant one fits, and the next row does not get the same one", () => {
    const { rows } = preview(["", "Ett", "employers", "private"], ["", "Två", "employers", "private"]);
    expect(rows.map(({ verdict: v }) => v.kind === "added" && v.seat.kind)).toEqual(["vacant", "new"]);
  });

  test("that two rows speak of is registered once", () => {
    const { rows } = preview(
      ["", "Ett", "employers", "private", "", "", "Trä"],
      ["", "ETT", "education", "", "", "", ""],
      ["", "Ett", "education", "", "", "", ""],
    );
    expect(rows.map(({ verdict: v }) => (v.kind === "added" ? v.organisation.kind : v.kind))).toEqual([
      "new",
      "from-row",
      "wrong",
    ]);
  });

  test("that is co-opted needs purpose and end", () => {
    expect(reasons("", "Gäst", "Myndigheter", "Statlig", "", "Adjungerad")).toEqual([
      "purpose: purposeMissing",
      "lastDay: endMissing",
    ]);
    expect(
      verdict(
        "",
        "Gäst",
        "Myndigheter",
        "Statlig",
        "",
        "Adjungerad",
        "",
        "Omvärld",
        "2026-01-01",
        "2026-12-31",
      ),
    ).toMatchObject({
      kind: "added",
      seat: { kind: "new", seatKind: "co-opted", validTo: "2027-01-01" },
      validTo: "2027-01-01",
    });
  });
});

describe("a changed party", () => {
  test("shows each column with what was and what is to be", () => {
    expect(
      verdict("", "Lidans Verkstad", "employers", "", "Lidköping", "", "", "", "2026-01-01", "2026-12-31"),
    ).toMatchObject({
      kind: "changed",
      holdingId: "h2",
      changes: [
        { column: "municipality", before: null, after: "1494" },
        { column: "lastDay", before: null, after: "2026-12-31" },
      ],
    });
  });

  test("is renamed when the number is known and the name is new", () => {
    expect(verdict("222000-2188", "Skaraborg", "")).toMatchObject({
      changes: [{ column: "name", before: "Skaraborgs Kommunalförbund", after: "Skaraborg" }],
    });
  });

  test("keeps what an empty cell says nothing about", () => {
    expect(verdict("", "Skaraborgs Kommunalförbund", "")?.kind).toBe("unchanged");
  });
});

describe("an organisation that has gone into another", () => {
  const merged = anOrganisation({ id: "m", name: "Gamla Verkstan", successorId: "b" });
  const judge = (lastDay: string) => {
    const facts = { ...basis.facts, organisations: [...basis.facts.organisations, merged] };
    const row = ["", "Gamla Verkstan", "Arbetsgivare", "Privat", "", "", "", "", "2024-01-01", lastDay];
    const read = previewImport([headers, row], { ...basis, facts });
    return read.ok ? read.value.rows[0]?.verdict : read;
  };

  test("takes no seat today, and the row names its successor", () => {
    for (const lastDay of ["", "2026-11-23"]) {
      expect(judge(lastDay)).toMatchObject({
        kind: "wrong",
        problems: [{ column: "name", reason: "organisationMerged", detail: { name: "Lidans Verkstad" } }],
      });
    }
  });

  test("may have sat until yesterday", () => {
    expect(judge("2026-11-22")).toMatchObject({ kind: "added" });
  });
});

describe("a co-option", () => {
  test("is made longer or shorter by its last day, with the seat", () => {
    const seat = aSeat({ id: "s", kind: "co-opted", purpose: "Elnät", validTo: localDate("2027-01-01") });
    const holding = aHolding({ id: "h", seatId: "s", organisationId: "b", validTo: seat.validTo });
    const facts = { ...basis.facts, seats: [seat], holdings: [holding] };
    for (const [lastDay, end] of [
      ["2027-12-31", "2028-01-01"],
      ["2026-12-24", "2026-12-25"],
    ] as const) {
      const row = ["", "Lidans Verkstad", "Arbetsgivare", "", "", "Adjungerad", "", "", "", lastDay];
      const read = previewImport([headers, row], { ...basis, facts });
      if (!read.ok) throw new Error(read.reason);
      expect(read.value.counts).toMatchObject({ changed: 1 });
      const { changedSeats, changedHoldings } = importWrites(read.value, { ...basis, facts }, () => "new");
      expect(changedSeats).toMatchObject([{ id: "s", validTo: end }]);
      expect(changedHoldings).toMatchObject([{ holding: { id: "h", validTo: end } }]);
    }
  });

  test("alone has a purpose: an ordinary seat takes none from its row", () => {
    const row = ["", "Helt ny", "Utbildning", "Kommunal", "", "", "", "Elnät", "", ""];
    expect(verdict(...row)).toMatchObject({ kind: "added", seat: { seatKind: "ordinary", purpose: null } });
  });
});

test("a row that says when a party left means that time, when it is read in again without a first day", () => {
  const row = ["", "Lidans Verkstad", "", "", "", "", "", "", "", "2026-06-30"];
  const left = basis.facts.holdings.map((one) =>
    one.id === "h2" ? { ...one, validTo: localDate("2026-07-01") } : one,
  );
  const read = previewImport([headers, row], { ...basis, facts: { ...basis.facts, holdings: left } });
  expect(read.ok && read.value.rows[0]?.verdict).toEqual({ kind: "unchanged", holdingId: "h2" });
});

describe("the mandates under a party that leaves", () => {
  const january = localDate("2027-01-15");
  const mandates = [
    { ...aRepresentation({ id: "m1", holdingId: "h2", personId: "p1" }), name: "Anna Ek", hasActed: true },
    {
      ...aRepresentation({ id: "m2", holdingId: "h2", personId: "p2", validFrom: january }),
      ...{ name: "Bo Alm", hasActed: false, version: 3 },
    },
    { ...aRepresentation({ id: "m3", holdingId: "h1", personId: "p3" }), name: "Cia Dahl", hasActed: true },
  ];
  const leaves = ["", "Lidans Verkstad", "", "", "", "", "", "", "", "2026-12-31"];
  const judged = (known: typeof mandates, ...rows: string[][]) => {
    const read = previewImport([headers, ...rows], { ...basis, mandates: known });
    if (!read.ok) throw new Error(read.reason);
    return read.value.rows.map(({ verdict: said }) => said);
  };

  test("are named with what becomes of each, and the version that was seen", () => {
    const expected = [
      { id: "m1", version: 1, name: "Anna Ek", effect: "ends" },
      { id: "m2", version: 3, name: "Bo Alm", effect: "removed" },
    ];
    for (const known of [mandates, mandates.toReversed()])
      expect(judged(known, leaves)).toMatchObject([{ kind: "changed", mandates: expected }]);
  });

  test("keep the party there when one of them has acted and would lose its last day", () => {
    const acted = mandates.map((one) => ({ ...one, hasActed: true }));
    const successor = ["", "Nästa AB", "Arbetsgivare", "Privat", "", "", "", "", "2027-01-01", ""];
    const [first, second] = judged(acted, leaves, successor);
    expect(first).toEqual({
      kind: "wrong",
      problems: [{ column: "lastDay", reason: "mandateHasActed", detail: { name: "Bo Alm" } }],
    });
    expect(second).toMatchObject({ kind: "added", seat: { kind: "vacant", seatId: "s3" } });
    expect(judged(mandates, leaves, successor)[1]).toMatchObject({ seat: { kind: "vacant", seatId: "s2" } });
  });

  test("that end with it are as much longer as the party's time", () => {
    const validTo = localDate("2027-01-01");
    const holdings = basis.facts.holdings.map((one) => (one.id === "h2" ? { ...one, validTo } : one));
    const known = mandates.slice(0, 1).map((one) => ({ ...one, validTo }));
    const longer = { ...basis, facts: { ...basis.facts, holdings }, mandates: known };
    const read = previewImport([headers, [...leaves.slice(0, -1), "2027-06-30"]], longer);
    expect(read).toMatchObject({ value: { rows: [{ verdict: { mandates: [{ effect: "extended" }] } }] } });
  });
});
