import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import { aHolding, aRepresentation, aSeat } from "~/domain/parties/party-builders";
import { arbitraryDay, arbitraryPeriod, everyArbitraryDay } from "~/kernel/arbitrary-period";
import { addDays, localDate } from "~/kernel/local-date";
import { containsPeriod, isValidOn, periodOf } from "~/kernel/period";
import { changeHolder, endHolding, moveHolding, placeHolding, type SeatHolding } from "./seat-holding";

const seat = aSeat({ id: "s" });
const spring = { validFrom: localDate("2026-01-01"), validTo: localDate("2026-07-01") };
const first = aHolding({ id: "a", seatId: "s", organisationId: "o1", ...spring });

const holding = (over: Partial<SeatHolding>) =>
  aHolding({ id: "b", seatId: "s", organisationId: "o2", ...over });

describe("a party on a seat", () => {
  test("may begin on the day on which the one before ends, not the day before", () => {
    expect(placeHolding(seat, [first], holding({ validFrom: localDate("2026-07-01") })).ok).toBe(true);
    expect(placeHolding(seat, [first], holding({ validFrom: localDate("2026-06-30") }))).toEqual({
      ok: false,
      reason: "overlapsHolding",
      detail: { holdingId: "a" },
    });
  });

  test("does not overlap with itself when it is changed", () => {
    expect(placeHolding(seat, [first], { ...first, validTo: localDate("2026-08-01") }).ok).toBe(true);
  });

  test("stays within the life of the seat and lasts at least a day", () => {
    const bounded = aSeat({ id: "s", ...spring });
    expect(placeHolding(bounded, [], holding({ validTo: null }))).toMatchObject({ reason: "outsideSeat" });
    expect(placeHolding(bounded, [], holding(spring)).ok).toBe(true);
    expect(placeHolding(seat, [], holding({ validTo: spring.validFrom }))).toMatchObject({
      reason: "endNotAfterStart",
    });
  });

  test("is accepted exactly when no day has two holders", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryPeriod, ({ seats, holdings }, { from, to }) => {
        const [place] = seats;
        if (!place) return;
        const proposed = holding({ seatId: place.id, validFrom: from, validTo: to });
        const placed = placeHolding(place, holdings, proposed);
        const isDouble = everyArbitraryDay.some(
          (day) =>
            isValidOn(proposed, day) &&
            holdings.some((other) => other.seatId === place.id && isValidOn(other, day)),
        );
        const isOutside = !containsPeriod(periodOf(place), periodOf(proposed));
        expect(placed.ok).toBe(!isDouble && !isOutside);
      }),
    );
  });
});

describe("the end of a holding", () => {
  const mandates = [
    aRepresentation({ id: "open", holdingId: "a", personId: "p1" }),
    aRepresentation({ id: "done", holdingId: "a", personId: "p2", validTo: localDate("2026-02-01") }),
    aRepresentation({ id: "later", holdingId: "a", personId: "p3", validFrom: localDate("2026-05-01") }),
    aRepresentation({ id: "other", holdingId: "x", personId: "p4" }),
  ];

  test("ends its open mandates the same day and tells which never began", () => {
    const ended = endHolding(first, localDate("2026-05-01"), mandates);
    expect(ended.ok && ended.value.holding.validTo).toBe("2026-05-01");
    expect(ended.ok && ended.value.cutShort.map(({ id, validTo }) => [id, validTo])).toEqual([
      ["open", "2026-05-01"],
    ]);
    expect(ended.ok && ended.value.neverBegan.map(({ id }) => id)).toEqual(["later"]);
  });

  test("leaves no mandate outside the holding", () => {
    fc.assert(
      fc.property(arbitraryCouncil, fc.nat(20), arbitraryDay, ({ holdings, representations }, place, day) => {
        const one = holdings[place % Math.max(holdings.length, 1)];
        const ended = one && endHolding(one, day, representations);
        if (!ended?.ok) return;
        const { holding: after, cutShort, neverBegan } = ended.value;
        const changed = new Map(cutShort.map((mandate) => [mandate.id, mandate]));
        const gone = new Set(neverBegan.map(({ id }) => id));
        const left = representations
          .filter(({ holdingId, id }) => holdingId === after.id && !gone.has(id))
          .map((mandate) => changed.get(mandate.id) ?? mandate);
        expect(left.every((mandate) => containsPeriod(periodOf(after), periodOf(mandate)))).toBe(true);
      }),
    );
  });

  test("in the future changes nothing for the days before it", () => {
    fc.assert(
      fc.property(arbitraryPeriod, fc.integer({ min: 1, max: 400 }), ({ from }, days) => {
        const open = holding({ validFrom: from, validTo: null });
        const ended = endHolding(open, addDays(from, days), []);
        expect(ended.ok).toBe(true);
        if (!ended.ok) return;
        for (const day of everyArbitraryDay.filter((d) => d < addDays(from, days))) {
          expect(isValidOn(ended.value.holding, day)).toBe(isValidOn(open, day));
        }
      }),
    );
  });
});

describe("corrected days", () => {
  test("leave no mandate outside them, and part none from the edge that it shared with the party", () => {
    fc.assert(
      fc.property(
        arbitraryCouncil,
        fc.nat(20),
        arbitraryPeriod,
        ({ holdings, representations }, place, period) => {
          const before = holdings[place % Math.max(holdings.length, 1)];
          const days = { validFrom: period.from, validTo: period.to };
          const result = before && moveHolding(before, days, representations);
          if (!before || !result?.ok) return;
          const { holding: after, moved } = result.value;
          const changed = new Map(moved.map((mandate) => [mandate.id, mandate]));
          for (const mandate of representations.filter(({ holdingId }) => holdingId === before.id)) {
            const now = changed.get(mandate.id) ?? mandate;
            expect(containsPeriod(periodOf(after), periodOf(now))).toBe(true);
            if (mandate.validFrom === before.validFrom) expect(now.validFrom).toBe(after.validFrom);
            if (mandate.validTo === before.validTo) expect(now.validTo).toBe(after.validTo);
          }
        },
      ),
    );
  });

  test("that are the same days move nothing", () => {
    fc.assert(
      fc.property(arbitraryCouncil, ({ holdings, representations }) => {
        for (const one of holdings) {
          expect(moveHolding(one, one, representations)).toEqual({
            ok: true,
            value: { holding: one, moved: [] },
          });
        }
      }),
    );
  });
});

describe("a change of holder", () => {
  test("happens on one day: the seat is held every day and never by two", () => {
    fc.assert(
      fc.property(arbitraryPeriod, fc.integer({ min: 1, max: 10 }), ({ from }, days) => {
        const place = aSeat({ id: "s", validFrom: from });
        const before = holding({ id: "a", validFrom: from });
        const begun = holding({ id: "b", organisationId: "o3", validFrom: addDays(from, days) });
        const changed = changeHolder(place, [before], [], begun);
        expect(changed.ok).toBe(true);
        if (!changed.ok) return;
        const both = [changed.value.ended.holding, changed.value.begun];
        for (const day of everyArbitraryDay.filter((d) => d >= from)) {
          expect(both.filter((one) => isValidOn(one, day))).toHaveLength(1);
        }
      }),
    );
  });

  test("needs someone to leave, and can't be on that one's first day", () => {
    const begun = holding({ validFrom: localDate("2026-07-01") });
    expect(changeHolder(seat, [first], [], begun)).toMatchObject({ reason: "notHeldOnDay" });
    expect(changeHolder(seat, [first], [], { ...begun, validFrom: first.validFrom })).toMatchObject({
      reason: "endNotAfterStart",
    });
  });
});
