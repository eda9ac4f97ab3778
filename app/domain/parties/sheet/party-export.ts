import type { CouncilFacts } from "~/domain/parties/composition/composition";
import { lastDayBefore } from "~/kernel/period";
import { comparePerspectives } from "~/kernel/perspective";
import { compareSwedish } from "~/kernel/text/swedish-order";
import {
  perspectiveWords,
  type SheetColumn,
  type SheetLanguage,
  seatKindWords,
  sectorWords,
  sheetColumns,
  sheetHeaders,
  wordFor,
} from "./party-sheet";

/** All that was and is held in the council, one row per holding, under a row of headers. Read back in, it changes nothing. */
export function exportParties(
  facts: Pick<CouncilFacts, "seats" | "holdings" | "organisations">,
  municipalityNames: ReadonlyMap<string, string>,
  language: SheetLanguage,
): readonly (readonly string[])[] {
  const seats = new Map(facts.seats.map((seat) => [seat.id, seat]));
  const organisations = new Map(facts.organisations.map((organisation) => [organisation.id, organisation]));
  const rows = facts.holdings.flatMap((holding) => {
    const seat = seats.get(holding.seatId);
    const organisation = organisations.get(holding.organisationId);
    return seat && organisation ? [{ holding, seat, organisation }] : [];
  });
  rows.sort(
    (a, b) =>
      comparePerspectives(a.seat.perspective, b.seat.perspective) ||
      compareSwedish(a.organisation.name, b.organisation.name) ||
      compareSwedish(a.holding.validFrom, b.holding.validFrom) ||
      compareSwedish(a.holding.id, b.holding.id),
  );
  const headers = sheetColumns.map((column) => sheetHeaders[column][language][0]);
  return [
    headers,
    ...rows.map(({ holding, seat, organisation }) => {
      const code = organisation.municipalityCode;
      const cells: Record<SheetColumn, string> = {
        number: organisation.number ?? "",
        name: organisation.name,
        perspective: wordFor(perspectiveWords, seat.perspective, language),
        sector: wordFor(sectorWords, organisation.sector, language),
        municipality: code === null ? "" : (municipalityNames.get(code) ?? code),
        kind: wordFor(seatKindWords, seat.kind, language),
        label: seat.label ?? "",
        purpose: seat.purpose ?? "",
        from: holding.validFrom,
        lastDay: lastDayBefore(holding.validTo) ?? "",
      };
      return sheetColumns.map((column) => cells[column]);
    }),
  ];
}
