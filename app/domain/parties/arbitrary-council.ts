import fc from "fast-check";
import { arbitraryDay, arbitraryPeriod } from "~/kernel/arbitrary-period";
import { luhnDigitFor } from "~/kernel/luhn";
import { parseOrganisationNumber } from "~/kernel/organisation-number";
import { containsPeriod, type Dated, intersect, overlaps, type Period, periodOf } from "~/kernel/period";
import { perspectives } from "~/kernel/perspective";
import type { CouncilFacts } from "./composition/composition";
import { aHolding, anOrganisation, aPerson, aRepresentation, aSeat } from "./party-builders";
import { sectors } from "./registry/sector";
import type { SeatHolding } from "./seats/seat-holding";

/** Generator of councils that keep the rules: holdings within their seats and never two on a seat the same day. */
const dated = ({ from, to }: Period): Dated => ({ validFrom: from, validTo: to });

const arbitraryOrganisation = (index: number) =>
  fc
    .record({
      hasNumber: fc.boolean(),
      sector: fc.constantFrom(...sectors),
      municipalityCode: fc.constantFrom(null, "1496", "1494", "1480"),
      formerUntil: fc.option(arbitraryDay),
    })
    .map(({ hasNumber, sector, municipalityCode, formerUntil }) => {
      const nine = `55${60}${String(index).padStart(5, "0")}`;
      const digits = `${nine}${luhnDigitFor(nine)}`;
      const former = { id: `n${index}`, name: `Förr ${index}`, kind: "former", validFrom: null } as const;
      return anOrganisation({
        id: `o${index}`,
        name: `Part ${index}`,
        number: hasNumber ? parseOrganisationNumber(digits) : null,
        sector,
        municipalityCode,
        names: formerUntil === null ? [] : [{ ...former, validTo: formerUntil }],
      });
    });

const arbitrarySeat = (index: number) =>
  fc
    .record({
      perspective: fc.constantFrom(...perspectives),
      sector: fc.constantFrom(...sectors),
      isCoOpted: fc.boolean(),
      label: fc.constantFrom(null, "Vård", "Industri"),
      task: fc.constantFrom("Omvärld", "Å".repeat(500)),
      period: arbitraryPeriod,
    })
    .map(({ isCoOpted, period, task, ...seat }) => {
      const bounded = isCoOpted && period.to !== null;
      const kind = bounded ? ("co-opted" as const) : ("ordinary" as const);
      return aSeat({ id: `s${index}`, kind, purpose: bounded ? task : null, ...seat, ...dated(period) });
    });

type Draw = { readonly seat: number; readonly organisation: number; readonly period: Period };

function withoutOverlap(
  seats: CouncilFacts["seats"],
  draws: readonly Draw[],
  organisations: number,
): SeatHolding[] {
  const holdings: SeatHolding[] = [];
  draws.forEach((draw, index) => {
    const seat = seats[draw.seat % Math.max(seats.length, 1)];
    const period = seat && intersect(periodOf(seat), draw.period);
    if (!seat || !period) return;
    if (holdings.some((other) => other.seatId === seat.id && overlaps(periodOf(other), period))) return;
    const organisationId = `o${draw.organisation % organisations}`;
    holdings.push(aHolding({ id: `h${index}`, seatId: seat.id, organisationId, ...dated(period) }));
  });
  return holdings;
}

const organisationCount = 5;

export const arbitraryCouncil: fc.Arbitrary<CouncilFacts> = fc
  .record({
    organisations: fc.tuple(
      ...Array.from({ length: organisationCount }, (_, index) => arbitraryOrganisation(index)),
    ),
    seats: fc
      .integer({ min: 0, max: 5 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => arbitrarySeat(i)))),
    draws: fc.array(fc.record({ seat: fc.nat(20), organisation: fc.nat(20), period: arbitraryPeriod }), {
      maxLength: 12,
    }),
    mandates: fc.array(
      fc.record({
        holding: fc.nat(20),
        person: fc.nat(3),
        kind: fc.constantFrom("ordinary" as const, "substitute" as const),
        period: arbitraryPeriod,
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ organisations, seats, draws, mandates }) => {
    const holdings = withoutOverlap(seats, draws, organisationCount);
    const representations = mandates.flatMap(({ holding: place, person, kind, period }, index) => {
      const holding = holdings[place % Math.max(holdings.length, 1)];
      const within = holding && intersect(periodOf(holding), period);
      if (!holding || !within || !containsPeriod(periodOf(holding), within)) return [];
      return [
        aRepresentation({
          id: `r${index}`,
          holdingId: holding.id,
          personId: `p${person}`,
          kind,
          ...dated(within),
        }),
      ];
    });
    const people = Array.from({ length: 4 }, (_, index) => aPerson({ id: `p${index}` }));
    return { organisations, seats, holdings, representations, people };
  });
