import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import type { CouncilFacts } from "~/domain/parties/composition/composition";
import { checkSeat } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import { localDate } from "~/kernel/local-date";
import { containsPeriod, isProper, lastDayBefore, overlaps, periodOf } from "~/kernel/period";
import { basisOf } from "./a-party-import";
import { arbitraryRows, arbitrarySheet, sheetHeaders } from "./arbitrary-sheet";
import { importWrites } from "./import-writes";
import { previewImport } from "./party-import";

const today = localDate("2026-06-15");

/** Numbers the new things of one import. */
function counter() {
  let made = 0;
  return () => {
    made += 1;
    return `new-${made}`;
  };
}

const put = <T extends { readonly id: string }>(
  before: readonly T[],
  changed: readonly T[],
  added: readonly T[],
) => [...before.map((one) => changed.findLast(({ id }) => id === one.id) ?? one), ...added];

/** The council once the writes are done. */
function after(facts: CouncilFacts, writes: ReturnType<typeof importWrites>): CouncilFacts {
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

function expectApart(holdings: readonly SeatHolding[]): void {
  for (const one of holdings) {
    const others = holdings.filter(({ id, seatId }) => id !== one.id && seatId === one.seatId);
    expect(others.filter((other) => overlaps(periodOf(other), periodOf(one)))).toEqual([]);
  }
}

test("a sheet that has been read in keeps the rules, and its right rows say nothing new when they are read in again", () => {
  fc.assert(
    fc.property(arbitraryCouncil, arbitraryRows, (facts, rows) => {
      const basis = basisOf(facts, today);
      const first = previewImport([sheetHeaders, ...rows], basis);
      if (!first.ok) return;
      const done = after(facts, importWrites(first.value, basis, counter()));
      for (const holding of done.holdings) {
        const seat = done.seats.find(({ id }) => id === holding.seatId);
        expect(seat && checkSeat(seat)).toEqual({ ok: true, value: seat });
        expect(isProper(periodOf(holding))).toBe(true);
        expect(seat && containsPeriod(periodOf(seat), periodOf(holding))).toBe(true);
        const mandates = done.representations.filter(({ holdingId }) => holdingId === holding.id);
        expect(mandates.every((one) => containsPeriod(periodOf(holding), periodOf(one)))).toBe(true);
      }
      expectApart(done.holdings);
      const right = first.value.rows.filter(({ verdict }) => verdict.kind !== "wrong");
      if (right.length === 0) return;
      const kept = right.map(({ row }) => rows[row - 2] ?? []);
      const again = previewImport([sheetHeaders, ...kept], basisOf(done, today));
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

test("what the preview says of parties and mandates is what is written, no more and no less", () => {
  fc.assert(
    fc.property(arbitrarySheet, ({ facts, rows, acted, today: day }) => {
      const basis = basisOf(facts, day, acted);
      const read = previewImport([sheetHeaders, ...rows], basis);
      if (!read.ok) return;
      const verdicts = read.value.rows.map(({ verdict }) => verdict);
      const writes = importWrites(read.value, basis, counter());
      const done = after(facts, writes);

      const changed = verdicts.flatMap((verdict) => (verdict.kind === "changed" ? verdict : []));
      const saidEnds = changed.flatMap(({ holdingId, changes }) =>
        changes.flatMap(({ column, after: last }) => (column === "lastDay" ? [[holdingId, last]] : [])),
      );
      const newEnds = facts.holdings.flatMap((before) => {
        const now = done.holdings.find(({ id }) => id === before.id);
        return now && now.validTo !== before.validTo ? [[before.id, lastDayBefore(now.validTo)]] : [];
      });
      expect(newEnds.sort()).toEqual(saidEnds.sort());
      expect(writes.holdings.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual(
        verdicts.flatMap((one) => (one.kind === "added" ? [[one.validFrom, one.validTo]] : [])),
      );

      const effects = facts.representations.flatMap((before) => {
        const now = done.representations.find(({ id }) => id === before.id);
        if (!now) return [[before.id, "removed"]];
        if (now.validTo === before.validTo) return [];
        const isLonger = before.validTo !== null && (now.validTo === null || now.validTo > before.validTo);
        return [[before.id, isLonger ? "extended" : "ends"]];
      });
      const saidEffects = changed.flatMap(({ mandates }) => mandates ?? []);
      expect(saidEffects.map(({ id, effect }) => [id, effect]).sort()).toEqual(effects.sort());
      expect(effects.filter(([id, effect]) => effect === "removed" && acted.includes(id ?? ""))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("written one after the other, no two holdings share a day on a seat on the way", () => {
  fc.assert(
    fc.property(arbitrarySheet, ({ facts, rows, today: day }) => {
      const basis = basisOf(facts, day);
      const read = previewImport([sheetHeaders, ...rows], basis);
      if (!read.ok) return;
      const { changedHoldings, holdings } = importWrites(read.value, basis, counter());
      let held = [...facts.holdings];
      for (const { holding } of changedHoldings) {
        held = put(held, [holding], []);
        expectApart(held);
      }
      for (const holding of holdings) {
        held.push(holding);
        expectApart(held);
      }
    }),
    { numRuns: 1000 },
  );
});
