import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDay } from "~/domain/kernel/arbitrary-period";
import { localDate } from "~/domain/kernel/local-date";
import { containsPeriod, isProper, overlaps, periodOf } from "~/domain/kernel/period";
import { headers as sheetHeaders } from "./a-party-import";
import { arbitraryCouncil } from "./arbitrary-council";
import type { CouncilFacts } from "./composition";
import { importWrites } from "./import-writes";
import { previewImport } from "./party-import";
import { perspectives } from "./perspective";
import { checkSeat } from "./seat";
import { sectors } from "./sector";

const today = localDate("2026-06-15");
const headers = sheetHeaders.slice(1);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(""), value);

const arbitraryRow = fc.tuple(
  fc.constantFrom("Part 0", "Part 1", "Förr 2", "Part 3", "Ny A", "Ny B", ""),
  maybe(fc.constantFrom(...perspectives)),
  maybe(fc.constantFrom(...sectors)),
  maybe(fc.constantFrom("Skövde", "1494", "Atlantis")),
  maybe(fc.constantFrom("Ordinarie", "Adjungerad")),
  maybe(fc.constantFrom("Vård", "Industri")),
  maybe(fc.constant("Omvärld")),
  maybe(arbitraryDay),
  maybe(arbitraryDay),
);

/** The council once the writes are done. */
function after(facts: CouncilFacts, writes: ReturnType<typeof importWrites>): CouncilFacts {
  const put = <T extends { readonly id: string }>(
    before: readonly T[],
    changed: readonly T[],
    added: readonly T[],
  ) => [...before.map((one) => changed.findLast(({ id }) => id === one.id) ?? one), ...added];
  const ended = writes.changedHoldings.map(({ holding }) => holding);
  const cut = writes.changedHoldings.flatMap(({ cutShort }) => cutShort);
  const gone = new Set(writes.changedHoldings.flatMap(({ neverBegan }) => neverBegan.map(({ id }) => id)));
  return {
    ...facts,
    organisations: put(facts.organisations, writes.changedOrganisations, writes.organisations),
    seats: put(facts.seats, writes.changedSeats, writes.seats),
    holdings: put(facts.holdings, ended, writes.holdings),
    representations: put(
      facts.representations.filter(({ id }) => !gone.has(id)),
      cut,
      [],
    ),
  };
}

test("a sheet that has been read in keeps the rules, and its right rows say nothing new when they are read in again", () => {
  fc.assert(
    fc.property(arbitraryCouncil, fc.array(arbitraryRow, { minLength: 1, maxLength: 8 }), (facts, rows) => {
      const municipalities = new Map([
        ["1496", "Skövde"],
        ["1494", "Lidköping"],
      ]);
      const basis = { councilId: "skaraborg", today, municipalities };
      const sheet = [headers, ...rows];
      const first = previewImport(sheet, { ...basis, facts });
      if (!first.ok) return;
      let made = 0;
      const newId = () => {
        made += 1;
        return `new-${made}`;
      };
      const done = after(facts, importWrites(first.value, facts, { id: "skaraborg", today, newId }));
      for (const holding of done.holdings) {
        const seat = done.seats.find(({ id }) => id === holding.seatId);
        expect(seat && checkSeat(seat)).toEqual({ ok: true, value: seat });
        expect(isProper(periodOf(holding))).toBe(true);
        expect(seat && containsPeriod(periodOf(seat), periodOf(holding))).toBe(true);
        const mandates = done.representations.filter(({ holdingId }) => holdingId === holding.id);
        expect(mandates.every((one) => containsPeriod(periodOf(holding), periodOf(one)))).toBe(true);
        const others = done.holdings.filter(({ id, seatId }) => id !== holding.id && seatId === seat?.id);
        expect(others.filter((other) => overlaps(periodOf(other), periodOf(holding)))).toEqual([]);
      }
      const right = first.value.rows.filter(({ verdict }) => verdict.kind !== "wrong");
      if (right.length === 0) return;
      const kept = right.map(({ row }) => rows[row - 2] ?? []);
      const again = previewImport([headers, ...kept], { ...basis, facts: done });
      if (!again.ok) throw new Error(again.reason);
      for (const [index, { verdict }] of again.value.rows.entries()) {
        const isNowOneOfTwo = verdict.kind === "wrong" && verdict.problems[0]?.reason === "seatAmbiguous";
        const said = JSON.stringify([kept[index], right[index]?.verdict, verdict]);
        expect(isNowOneOfTwo ? "unchanged" : verdict.kind, said).toBe("unchanged");
      }
    }),
    { numRuns: 300 },
  );
});
