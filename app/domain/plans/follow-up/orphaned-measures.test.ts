import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDay, arbitraryPeriod, everyArbitraryDay } from "~/kernel/arbitrary-period";
import { addDays, localDate } from "~/kernel/local-date";
import { type Dated, isValidOn, type Period } from "~/kernel/period";
import { type HandOver, handOver, responsibleOn } from "./hand-over";
import { orphanhoodOn } from "./orphaned-measures";

const dated = ({ from, to }: Period) => ({ validFrom: from, validTo: to });
const seat: Dated = { validFrom: localDate("2025-01-01"), validTo: null };

describe("a measure", () => {
  test("is orphaned on the days on which its party has no seat any more, since the day it left", () => {
    fc.assert(
      fc.property(fc.array(arbitraryPeriod, { maxLength: 4 }), arbitraryDay, (periods, day) => {
        const held = periods.map((period) => ({ holding: dated(period), seat }));
        const sits = (on: typeof day) => held.some(({ holding }) => isValidOn(holding, on));
        const found = orphanhoodOn(held, day);
        const isToCome = periods.length > 0 && periods.every(({ from }) => from > day);
        expect(found.orphaned).toBe(!sits(day) && !isToCome);
        if (!found.orphaned || found.since === null) return;
        const { since } = found;
        expect(since <= day && sits(addDays(since, -1))).toBe(true);
        expect(everyArbitraryDay.filter((on) => on >= since && on <= day).some(sits)).toBe(false);
      }),
    );
  });

  test("is not orphaned by an end in the future, nor when the party moves to another seat the same day", () => {
    const day = localDate("2026-06-01");
    const until = { holding: { validFrom: seat.validFrom, validTo: day }, seat };
    expect(orphanhoodOn([until], addDays(day, -1))).toEqual({ orphaned: false });
    expect(orphanhoodOn([until], day)).toEqual({ orphaned: true, since: day });
    expect(orphanhoodOn([until, { holding: { validFrom: day, validTo: null }, seat }], day)).toEqual({
      orphaned: false,
    });
  });

  test("is orphaned when the seat itself ends", () => {
    const day = localDate("2026-06-01");
    expect(orphanhoodOn([{ holding: seat, seat: { ...seat, validTo: day } }], day)).toEqual({
      orphaned: true,
      since: day,
    });
  });
});

describe("a hand-over", () => {
  const onDate = localDate("2026-06-01");
  const receiver = { organisationId: "b", holding: seat, seat };
  const measure = { responsibleOrganisationId: "a", adoptedOn: localDate("2026-01-01"), handOvers: [] };
  const passed = {
    fromHoldingId: "h1",
    toHoldingId: "h2",
    onDate,
    recordedAt: new Date("2026-06-02T08:00:00Z"),
  };

  test("passes the measure on from its day, and the days before stay as they were", () => {
    expect(responsibleOn("h1", [passed], addDays(onDate, -1))).toBe("h1");
    expect(responsibleOn("h1", [passed], onDate)).toBe("h2");
    const again = { ...passed, toHoldingId: "h3", recordedAt: new Date("2026-06-03T08:00:00Z") };
    expect(responsibleOn("h1", [again, passed], onDate)).toBe("h3");
  });

  test("goes to another party that sits on the day, not ahead of today nor before the adoption or the last one", () => {
    const to = (
      over: { responsibleOrganisationId?: string; handOvers?: readonly HandOver[] },
      on = onDate,
      who = receiver,
    ) => handOver({ ...measure, ...over }, who, on, onDate);
    expect(to({}).ok).toBe(true);
    expect(to({}, addDays(onDate, 1))).toMatchObject({ reason: "handOverInFuture" });
    expect(to({}, localDate("2025-12-31"))).toMatchObject({ reason: "handOverBeforeAdoption" });
    expect(to({ handOvers: [passed] }, addDays(onDate, -1))).toMatchObject({ reason: "handOverBeforeLast" });
    expect(to({ responsibleOrganisationId: "b" })).toMatchObject({ reason: "alreadyResponsible" });
    expect(to({}, onDate, { ...receiver, holding: { ...seat, validTo: onDate } })).toMatchObject({
      reason: "receiverWithoutSeat",
    });
  });
});
