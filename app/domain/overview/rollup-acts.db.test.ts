import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { councilOn } from "~/domain/parties/composition/composition";
import {
  type CompositionCounts,
  compositionSteps,
  countsOn,
} from "~/domain/parties/composition/composition-steps";
import { readCouncilFacts } from "~/domain/parties/composition/council-facts.server";
import { partySteps } from "~/domain/parties/composition/party-steps";
import { registerOrganisation } from "~/domain/parties/registry/register-organisation.server";
import { addSeat } from "~/domain/parties/seats/add-seat.server";
import { changeHolder } from "~/domain/parties/seats/change-holder.server";
import { endHolding } from "~/domain/parties/seats/end-holding.server";
import { holdingPage } from "~/domain/parties/seats/holding-page.server";
import { placeParty } from "~/domain/parties/seats/place-party.server";
import { removeHolding } from "~/domain/parties/seats/remove-holding.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { newId } from "~/kernel/ids";
import { addDays, localDate } from "~/kernel/local-date";
import { perspectives } from "~/kernel/perspective";
import { councilAuthority, regionAuthority } from "../../../tests/support/authorities";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { overviewParties } from "./overview-parties.server";
import { regionalOverview } from "./regional-overview.server";

const scratch = scratchDatabase();
const start = localDate("2026-01-01");
const organisations: string[] = [];
const convenor = () => councilAuthority<"party:edit">(scratch.platform, "skaraborg");

beforeAll(async () => {
  for (const name of ["Fordonskluster Prov", "Yrkeshögskolan Prov", "Fackförbund Prov"]) {
    const fields = { number: null, name, sector: "private", municipalityCode: null, aliases: [] } as const;
    const registered = await registerOrganisation(convenor(), newId(), { ...fields, aliases: [] });
    if (registered.ok) organisations.push(registered.value);
  }
  await attempt({ act: "seat", perspective: "employers", day: 0 });
  await attempt({ act: "place", seat: 0, party: 0, day: 10, length: null });
  const placed = await scratch.root`select 1 from seat_holding where valid_from = ${addDays(start, 10)}`;
  expect(placed, "the acts that the property tries do act").toHaveLength(1);
});

/** Any change of the composition; days are counted from the start of the year, seats and parties by turn. */
const change = fc.oneof(
  fc.record({
    act: fc.constant("seat" as const),
    perspective: fc.constantFrom(...perspectives),
    day: fc.nat(300),
  }),
  fc.record({
    act: fc.constantFrom("place" as const, "change" as const),
    seat: fc.nat(5),
    party: fc.nat(2),
    day: fc.nat(300),
    length: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
  }),
  fc.record({
    act: fc.constantFrom("end" as const, "remove" as const),
    holding: fc.nat(8),
    day: fc.nat(400),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

/** Tries a change; what the rules refuse changes nothing. */
async function attempt(one: Change): Promise<void> {
  const { root } = scratch;
  const seats = await root<{ id: string }[]>`select id from seat where council_id = 'skaraborg' order by id`;
  const holdings = await root<{ id: string; version: number }[]>`
    select id, version from seat_holding where council_id = 'skaraborg' order by id`;
  const day = addDays(start, one.day);
  switch (one.act) {
    case "seat": {
      const { perspective } = one;
      const seat = { perspective, sector: "private", kind: "ordinary", label: null, purpose: null } as const;
      await addSeat(convenor(), newId(), { ...seat, validFrom: day, validTo: null });
      return;
    }
    case "place":
    case "change": {
      const seat = seats[one.seat % Math.max(1, seats.length)];
      if (!seat) return;
      const organisationId = organisations[one.party] ?? "";
      const validTo = one.length === null ? null : addDays(day, one.length);
      const input = { seatId: seat.id, organisationId, validFrom: day, validTo };
      if (one.act === "place") await placeParty(convenor(), newId(), input);
      else {
        const { holders, seen } = await seatPage(convenor(), seat.id);
        if (holders.length > 0) await changeHolder(convenor(), newId(), { ...input, seen });
      }
      return;
    }
    default: {
      const holding = holdings[one.holding % Math.max(1, holdings.length)];
      if (!holding) return;
      const input = { holdingId: holding.id, version: holding.version };
      if (one.act === "end") {
        const { seen } = await holdingPage(convenor(), holding.id);
        await endHolding(convenor(), newId(), { holdingId: holding.id, seen, validTo: day });
      } else await removeHolding(convenor(), newId(), input);
    }
  }
}

describe("the rollup of compositions", () => {
  it("is after any sequence of acts what is worked out anew, and the region reads it as of any day", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 10 }),
        fc.nat(700),
        async (changes, offset) => {
          for (const one of changes) await attempt(one);
          const facts = await convenor().read((sql) => readCouncilFacts(sql));
          const kept = await scratch.root<{ from: string; to: string | null; counts: CompositionCounts }[]>`
          select from_day::text as from, to_day::text as to, counts from composition_rollup
          where council_id = 'skaraborg' order by from_day`;
          expect([...kept]).toEqual(JSON.parse(JSON.stringify(compositionSteps(facts))));
          const day = addDays(start, offset - 100);
          const council = { id: "skaraborg", freshnessDays: 90 };
          const seen = await regionalOverview(regionAuthority(scratch.platform), day, [council]);
          const first = kept[0]?.from;
          const expected = first && first <= day ? JSON.parse(JSON.stringify(countsOn(day, facts))) : null;
          expect(seen.councils[0]?.composition ?? null).toEqual(expected);
          const sitting = await scratch.root`
            select organisation_id::text as "organisationId", from_day::text as from, to_day::text as to,
                   co_opted as "coOpted", perspectives from party_rollup
            where council_id = 'skaraborg' order by 1, 2`;
          expect([...sitting]).toEqual(partySteps(facts));
          const { seats, coOpted } = councilOn(day, facts);
          const holders = [...seats, ...coOpted].flatMap(({ holder }) => holder?.organisationId ?? []);
          const parties = await overviewParties(regionAuthority(scratch.platform), day);
          expect(parties.map(({ organisationId }) => organisationId).sort()).toEqual(
            [...new Set(holders)].sort(),
          );
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
