import { describe, expect, it } from "vitest";
import { addDays, localDate } from "~/kernel/local-date";
import { handOver, responsibleOn } from "./hand-over";

const adoptedOn = localDate("2026-03-10");
const today = localDate("2026-11-23");
const days = (from: string, to: string | null) => ({
  validFrom: localDate(from),
  validTo: to === null ? null : localDate(to),
});
const receiver = {
  organisationId: "receiver",
  seat: days("2020-01-01", null),
  holding: days("2026-03-10", "2026-12-01"),
};
const measure = { responsibleOrganisationId: "giver", adoptedOn, handOvers: [] };

/** What comes of handing over on a day, after an earlier hand-over on another. */
function reasonOn(onDate: string, earlier?: string): string {
  const handOvers = earlier
    ? [{ fromHoldingId: "a", toHoldingId: "b", onDate: localDate(earlier), recordedAt: new Date(0) }]
    : [];
  const outcome = handOver({ ...measure, handOvers }, receiver, localDate(onDate), today);
  return outcome.ok ? "done" : outcome.reason;
}

describe("the day of a hand-over", () => {
  it("is the day of adoption at the earliest", () => {
    expect(reasonOn(addDays(adoptedOn, -1))).toBe("handOverBeforeAdoption");
    expect(reasonOn(adoptedOn)).toBe("done");
    expect(reasonOn(addDays(adoptedOn, 1))).toBe("done");
  });

  it("is today at the latest", () => {
    expect(reasonOn(addDays(today, -1))).toBe("done");
    expect(reasonOn(today)).toBe("done");
    expect(reasonOn(addDays(today, 1))).toBe("handOverInFuture");
  });

  it("is not before the last one's, and may be the same", () => {
    expect(reasonOn("2026-06-01", "2026-06-02")).toBe("handOverBeforeLast");
    expect(reasonOn("2026-06-02", "2026-06-02")).toBe("done");
    expect(reasonOn("2026-06-03", "2026-06-02")).toBe("done");
  });
});

describe("who answers for a measure", () => {
  const passed = (onDate: string, toHoldingId: string, minute: number) => ({
    ...{ fromHoldingId: "adopted", toHoldingId, onDate: localDate(onDate) },
    recordedAt: new Date(Date.UTC(2026, 5, 1, 12, minute)),
  });

  it("changes on the very day of the hand-over", () => {
    const handOvers = [passed("2026-06-02", "second", 0)];
    expect(responsibleOn("adopted", handOvers, localDate("2026-06-01"))).toBe("adopted");
    expect(responsibleOn("adopted", handOvers, localDate("2026-06-02"))).toBe("second");
    expect(responsibleOn("adopted", handOvers, localDate("2026-06-03"))).toBe("second");
  });

  it("is the receiver of the one recorded last, when there are two on a day", () => {
    const two = [passed("2026-06-02", "third", 1), passed("2026-06-02", "second", 0)];
    expect(responsibleOn("adopted", two, localDate("2026-06-02"))).toBe("third");
    expect(responsibleOn("adopted", [...two].reverse(), localDate("2026-06-02"))).toBe("third");
  });
});
