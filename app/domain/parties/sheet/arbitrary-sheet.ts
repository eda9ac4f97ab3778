import fc from "fast-check";
import { arbitraryCouncil } from "~/domain/parties/arbitrary-council";
import type { CouncilFacts } from "~/domain/parties/composition/composition";
import { sectors } from "~/domain/parties/registry/sector";
import { arbitraryDay } from "~/kernel/arbitrary-period";
import { endAfter } from "~/kernel/period";
import { perspectives } from "~/kernel/perspective";
import { headers } from "./a-party-import";

/** Generator of sheets that speak of the parties of `arbitraryCouncil` and of new ones, rightly or wrongly. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(""), value);

const arbitraryRow = fc.tuple(
  fc.constantFrom("Part 0", "Part 1", "Förr 2", "Part 3", "Ny A", "Ny B", ""),
  maybe(fc.constantFrom(...perspectives)),
  maybe(fc.constantFrom(...sectors)),
  maybe(fc.constantFrom("Skövde", "1494", "Atlantis")),
  maybe(fc.constantFrom("Ordinarie", "Adjungerad")),
  maybe(fc.constantFrom("Vård", "Industri")),
  maybe(fc.constant("Omvärld")),
  maybe(arbitraryDay),
  maybe(arbitraryDay),
);

export const sheetHeaders = headers.slice(1);

/** Rows without their headers. */
export const arbitraryRows = fc.array(arbitraryRow, { minLength: 1, maxLength: 8 });

/** Rows that give a party another last day on its seat, and sometimes the seat to a new party from the day after. */
function arbitraryChange({ seats, holdings, organisations }: CouncilFacts) {
  const changes = holdings.map(({ organisationId, seatId, validFrom }) => {
    const name = organisations.find(({ id }) => id === organisationId)?.name ?? "";
    const { perspective = "", sector = "", label = null } = seats.find(({ id }) => id === seatId) ?? {};
    const row = (party: string, from: string, lastDay: string) =>
      [party, perspective, "", "", "", label ?? "", "", from, lastDay] as string[];
    const newcomer = fc.option(fc.constantFrom("Ny A", "Ny B"));
    return fc.tuple(arbitraryDay, newcomer, maybe(arbitraryDay)).map(([lastDay, party, until]) => {
      const change = row(name, validFrom, lastDay);
      return party === null ? [change] : [change, row(party, endAfter(lastDay), until).with(2, sector)];
    });
  });
  return fc.oneof(
    arbitraryRow.map((row): string[][] => [row]),
    ...changes,
  );
}

/** A council with the rows of a sheet that is mostly about its own seats, and the mandates that have acted. */
export const arbitrarySheet = arbitraryCouncil.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    rows: fc.array(arbitraryChange(facts), { minLength: 1, maxLength: 5 }).map((parts) => parts.flat()),
    acted: fc.subarray(facts.representations.map(({ id }) => id)),
    today: arbitraryDay,
  }),
);
