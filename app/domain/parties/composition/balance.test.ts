import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import { aHolding, anOrganisation, aSeat } from "~/domain/parties/party-builders";
import { sectors } from "~/domain/parties/registry/sector";
import { arbitraryDay } from "~/kernel/arbitrary-period";
import { localDate } from "~/kernel/local-date";
import { perspectives } from "~/kernel/perspective";
import { balanceChange, balanceFinding, balanceOf } from "./balance";
import { councilOn, partiesOf } from "./composition";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("the balance", () => {
  test("adds up, whichever way it is counted", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryDay, (facts, day) => {
        const balance = balanceOf(councilOn(day, facts));
        expect(balance.held + balance.vacant).toBe(balance.seats);
        expect(sum(perspectives.map((key) => balance.byPerspective[key].held))).toBe(balance.held);
        expect(sum(perspectives.map((key) => balance.byPerspective[key].vacant))).toBe(balance.vacant);
        expect(sum(sectors.map((key) => balance.bySector[key].held))).toBe(balance.held);
        expect(sum(balance.byMunicipality.map(({ held }) => held))).toBe(balance.held);
        expect(balance.parties <= balance.held).toBe(true);
      }),
    );
  });

  test("changes between two days by those who came and those who left", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryDay, arbitraryDay, (facts, a, b) => {
        const [before, after] = [councilOn(a, facts), councilOn(b, facts)];
        const change = balanceChange(before, after);
        const ids = (parties: readonly { organisationId: string }[]) =>
          parties.map(({ organisationId }) => organisationId);
        const stayed = ids(partiesOf(before)).filter((id) => !ids(change.left).includes(id));
        expect([...stayed, ...ids(change.entered)].sort()).toEqual(ids(partiesOf(after)).sort());
        expect(change.vacant).toBe(balanceOf(after).vacant - balanceOf(before).vacant);
      }),
    );
  });
});

describe("the finding", () => {
  const day = localDate("2026-02-01");
  const council = (...held: ("employers" | "education" | "agencies")[]) =>
    councilOn(day, {
      seats: held.map((perspective, index) => aSeat({ id: `s${index}`, perspective })),
      organisations: held.map((_, index) => anOrganisation({ id: `o${index}` })),
      holdings: held.map((_, index) =>
        aHolding({ id: `h${index}`, seatId: `s${index}`, organisationId: `o${index}` }),
      ),
      representations: [],
      people: [],
    });

  test("is that two weigh the same", () => {
    expect(balanceFinding(balanceOf(council("employers", "education")))).toEqual({
      kind: "even",
      perspectives: ["employers", "education"],
      held: 1,
      vacant: 0,
    });
  });

  test("is that one is largest", () => {
    expect(balanceFinding(balanceOf(council("agencies", "agencies", "education")))).toEqual({
      kind: "largest",
      perspective: "agencies",
      held: 2,
      of: 3,
      vacant: 0,
    });
  });

  test("is that nobody sits", () => {
    expect(balanceFinding(balanceOf(council()))).toEqual({ kind: "empty", vacant: 0 });
  });
});
