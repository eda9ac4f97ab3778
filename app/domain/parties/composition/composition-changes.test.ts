import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import { aHolding, anOrganisation, aSeat } from "~/domain/parties/party-builders";
import { arbitraryDay } from "~/kernel/arbitrary-period";
import { compareDays, localDate } from "~/kernel/local-date";
import { councilOn } from "./composition";
import { byDay, compositionChanges } from "./composition-changes";

const day = localDate;
const nobody = { representations: [], people: [] };

describe("the changes of a council", () => {
  test("told again from the first to any day, give the parties of that day", () => {
    fc.assert(
      fc.property(arbitraryCouncil, arbitraryDay, (facts, on) => {
        const told = compositionChanges(facts).filter((change) => change.day <= on);
        const sitting = new Map<string, string>();
        for (const { kind, ...change } of told.toSorted((a, b) => compareDays(a.day, b.day))) {
          if (!("seatId" in change) || !("party" in change)) continue;
          if (kind === "left" || kind === "co-option-ended") sitting.delete(change.seatId);
          else sitting.set(change.seatId, change.party.organisationId);
        }
        const { seats, coOpted } = councilOn(on, facts);
        const held = [...seats, ...coOpted].flatMap(({ seatId, holder }) =>
          holder ? [[seatId, holder.organisationId] as const] : [],
        );
        expect(Object.fromEntries(sitting)).toEqual(Object.fromEntries(held));
      }),
    );
  });

  test("call a same-day change of party one thing, with the names of that day", () => {
    const former = {
      id: "n",
      name: "Förr",
      kind: "former",
      validFrom: null,
      validTo: day("2026-06-01"),
    } as const;
    const facts = {
      ...nobody,
      organisations: [
        anOrganisation({ id: "a", name: "Nu", names: [former] }),
        anOrganisation({ id: "b", name: "B" }),
      ],
      seats: [aSeat({ id: "s" })],
      holdings: [
        aHolding({ id: "h1", seatId: "s", organisationId: "a", validTo: day("2026-09-01") }),
        aHolding({ id: "h2", seatId: "s", organisationId: "b", validFrom: day("2026-09-01") }),
      ],
    };
    expect(compositionChanges(facts)).toMatchObject([
      { day: "2026-09-01", kind: "succeeded", left: { name: "Nu" }, party: { name: "B" } },
      { day: "2026-06-01", kind: "renamed", before: "Förr", party: { name: "Nu" } },
      { day: "2026-01-01", kind: "entered", party: { name: "Förr" } },
    ]);
  });

  test("tell of seats that come vacant and of seats that are withdrawn", () => {
    const facts = {
      ...nobody,
      organisations: [],
      seats: [aSeat({ id: "s", validTo: day("2027-01-01") })],
      holdings: [],
    };
    expect(byDay(compositionChanges(facts)).map(({ day: on, changes }) => [on, changes[0]?.kind])).toEqual([
      ["2027-01-01", "seat-withdrawn"],
      ["2026-01-01", "seat-added"],
    ]);
  });
});
