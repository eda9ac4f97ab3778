import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import { aHolding, anOrganisation, aPerson, aRepresentation, aSeat } from "~/domain/parties/party-builders";
import { arbitraryDay, everyArbitraryDay } from "~/kernel/arbitrary-period";
import { addDays, localDate } from "~/kernel/local-date";
import { byPerspective, type CouncilFacts, councilOn, partiesOf, vacanciesOf } from "./composition";
import { snapshotOf } from "./composition-snapshot";

/** Days of a span, one by one: the slow way to ask whether a day is inside. */
const isIn = (day: string, from: string, to: string | null) => day >= from && (to === null || day < to);

describe("the council on a day", () => {
  test("is what going through every seat and mandate by hand gives", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryDay, (facts, day) => {
        const { seats, coOpted } = councilOn(day, facts);
        const standing = facts.seats.filter(({ validFrom, validTo }) => isIn(day, validFrom, validTo));
        const holderOf = (seatId: string) =>
          facts.holdings.find((h) => h.seatId === seatId && isIn(day, h.validFrom, h.validTo))?.id ?? null;
        const sorted = (pairs: readonly (string | null)[][]) => pairs.map((pair) => pair.join("=")).sort();
        expect(sorted(seats.map(({ seatId, holder }) => [seatId, holder?.holdingId ?? null]))).toEqual(
          sorted(standing.filter(({ kind }) => kind === "ordinary").map(({ id }) => [id, holderOf(id)])),
        );
        expect(coOpted.map(({ seatId }) => seatId).sort()).toEqual(
          standing
            .filter(({ id, kind }) => kind === "co-opted" && holderOf(id) !== null)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { holder } of [...seats, ...coOpted]) {
          const people = [...(holder?.representatives ?? []), ...(holder?.substitutes ?? [])];
          expect(people.map(({ representationId }) => representationId).sort()).toEqual(
            facts.representations
              .filter((r) => r.holdingId === holder?.holdingId && isIn(day, r.validFrom, r.validTo))
              .map(({ id }) => id)
              .sort(),
          );
        }
      }),
    );
  });

  test("does not hide anyone for an end in the future", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryDay, fc.integer({ min: 1, max: 900 }), (facts, today, days) => {
        const end = addDays(today, days);
        const bounded = <T extends { validFrom: string; validTo: string | null }>(list: readonly T[]) =>
          list.map((one) => (one.validTo === null && one.validFrom < end ? { ...one, validTo: end } : one));
        const ending: CouncilFacts = {
          ...facts,
          seats: bounded(facts.seats),
          holdings: bounded(facts.holdings),
          representations: bounded(facts.representations),
        };
        const who = (council: CouncilFacts) =>
          councilOn(today, council).seats.map(({ holder }) => [
            holder?.organisationId,
            holder?.representatives.length,
            holder?.substitutes.length,
          ]);
        expect(who(ending)).toEqual(who(facts));
      }),
    );
  });

  test("is the same whatever the order of the facts", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryDay, (facts, day) => {
        const turned: CouncilFacts = {
          organisations: [...facts.organisations].reverse(),
          seats: [...facts.seats].reverse(),
          holdings: [...facts.holdings].reverse(),
          representations: [...facts.representations].reverse(),
          people: [...facts.people].reverse(),
        };
        expect(councilOn(day, turned)).toEqual(councilOn(day, facts));
      }),
    );
  });

  test("shows each vacancy from its first day to the day someone takes the seat", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryDay, (facts, day) => {
        for (const { seatId, vacantSince, vacantUntil, holder, since, until } of councilOn(day, facts)
          .seats) {
          expect(vacantSince === null).toBe(holder !== null);
          if (vacantSince === null) continue;
          const isHeld = (d: string) =>
            facts.holdings.some((h) => h.seatId === seatId && isIn(d, h.validFrom, h.validTo));
          const vacant = everyArbitraryDay.filter((d) => d >= vacantSince && d <= day);
          expect(vacant.some(isHeld)).toBe(false);
          expect(vacantSince === since || isHeld(addDays(vacantSince, -1))).toBe(true);
          if (vacantUntil !== null) expect(isHeld(vacantUntil) && vacantUntil !== until).toBe(true);
        }
      }),
    );
  });
});

describe("a change on one day", () => {
  const day = localDate("2026-06-01");
  const facts: CouncilFacts = {
    seats: [aSeat({ id: "s1" }), aSeat({ id: "s2", label: "Vård" })],
    organisations: [anOrganisation({ id: "a", name: "Örn" }), anOrganisation({ id: "b", name: "Ask" })],
    holdings: [
      aHolding({ id: "h1", seatId: "s1", organisationId: "a", validTo: day }),
      aHolding({ id: "h2", seatId: "s1", organisationId: "b", validFrom: day }),
    ],
    people: [aPerson({ id: "p", name: "Åsa" })],
    representations: [
      aRepresentation({ id: "r1", holdingId: "h1", personId: "p", validTo: day }),
      aRepresentation({ id: "r2", holdingId: "h2", personId: "p", kind: "substitute", validFrom: day }),
    ],
  };

  test("shows the one who leaves the day before and the one who comes the same day", () => {
    expect(partiesOf(councilOn(localDate("2026-05-31"), facts)).map(({ name }) => name)).toEqual(["Örn"]);
    const [party] = partiesOf(councilOn(day, facts));
    expect(party).toMatchObject({
      name: "Ask",
      since: day,
      representatives: [],
      substitutes: [{ name: "Åsa" }],
    });
  });

  test("leaves the vacant seat last, vacant since the seat began", () => {
    const composition = councilOn(day, facts);
    expect(vacanciesOf(composition)).toMatchObject([
      { seatId: "s2", label: "Vård", vacantSince: "2026-01-01" },
    ]);
    expect(composition.seats.map(({ seatId }) => seatId)).toEqual(["s1", "s2"]);
    expect(byPerspective(composition.seats)).toMatchObject([{ perspective: "employers" }]);
  });

  test("is kept in a snapshot without people", () => {
    const snapshot = snapshotOf(councilOn(day, facts));
    expect(snapshot.seats).toMatchObject([
      { name: "Ask", holdingId: "h2" },
      { name: null, holdingId: null },
    ]);
    expect(JSON.stringify(snapshot)).not.toContain("Åsa");
  });
});
