import { describe, expect, test } from "vitest";
import { placeRepresentation } from "~/domain/parties/mandates/representation";
import { aHolding, aRepresentation, aSeat } from "~/domain/parties/party-builders";
import { localDate } from "~/kernel/local-date";
import { coOpt } from "./co-option";
import { checkSeat, isFreeDuring, withdrawSeat } from "./seat";

const end = localDate("2026-07-01");
const holding = aHolding({ id: "h", seatId: "s", organisationId: "o", validTo: end });

describe("a seat", () => {
  test("lasts at least a day", () => {
    expect(checkSeat(aSeat({ id: "s", validTo: localDate("2026-01-01") }))).toMatchObject({
      reason: "endNotAfterStart",
    });
    expect(checkSeat(aSeat({ id: "s" })).ok).toBe(true);
  });

  test("is not taken away while someone still holds it", () => {
    expect(withdrawSeat(aSeat({ id: "s" }), localDate("2026-06-29"), [holding])).toMatchObject({
      reason: "seatHasHoldingsOutside",
    });
    expect(withdrawSeat(aSeat({ id: "s" }), localDate("2026-06-30"), [holding])).toMatchObject({
      ok: true,
      value: { validTo: "2026-07-01" },
    });
  });

  test("is free for a party from the day on which the last one left", () => {
    const seat = aSeat({ id: "s" });
    expect(isFreeDuring(seat, [holding], { validFrom: end, validTo: null })).toBe(true);
    expect(isFreeDuring(seat, [holding], { validFrom: localDate("2026-06-30"), validTo: null })).toBe(false);
  });
});

describe("a co-option", () => {
  const seat = aSeat({ id: "s", purpose: "Omvärldsbevakning", validTo: end });

  test("needs purpose and end", () => {
    expect(coOpt({ ...seat, purpose: " " }, holding)).toMatchObject({ reason: "purposeMissing" });
    expect(coOpt({ ...seat, validTo: null }, holding)).toMatchObject({ reason: "endMissing" });
  });

  test("lasts as long as its seat unless it says less", () => {
    expect(coOpt(seat, { ...holding, validTo: null })).toMatchObject({
      ok: true,
      value: { holding: { validTo: end } },
    });
    expect(coOpt(seat, { ...holding, validTo: localDate("2027-01-01") })).toMatchObject({
      reason: "outsideSeat",
    });
  });
});

describe("a person's mandate", () => {
  const mandate = aRepresentation({ id: "r1", holdingId: "h", personId: "p1", validTo: end });

  test("lies within the party's time on the seat", () => {
    expect(placeRepresentation(holding, [], { ...mandate, validTo: null })).toMatchObject({
      reason: "outsideHolding",
    });
    expect(placeRepresentation(holding, [], mandate)).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  test("may stand beside another ordinary one, with a warning", () => {
    const other = { ...mandate, id: "r2", personId: "p2" };
    expect(placeRepresentation(holding, [mandate], other)).toMatchObject({
      value: { warnings: ["severalOrdinary"] },
    });
    expect(placeRepresentation(holding, [mandate], { ...other, kind: "substitute" })).toMatchObject({
      value: { warnings: [] },
    });
  });

  test("is one at a time for the same person, and may follow on the same day", () => {
    const half = { ...mandate, validTo: localDate("2026-03-01") };
    const next = { ...mandate, id: "r2", kind: "substitute" as const };
    expect(placeRepresentation(holding, [half], next)).toMatchObject({ reason: "personAlreadyRepresents" });
    expect(placeRepresentation(holding, [half], { ...next, validFrom: localDate("2026-03-01") }).ok).toBe(
      true,
    );
  });
});
