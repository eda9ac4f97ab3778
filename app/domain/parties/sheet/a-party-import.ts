import type { CouncilFacts } from "~/domain/parties/composition/composition";
import { aHolding, anOrganisation, aSeat } from "~/domain/parties/party-builders";
import { type LocalDate, localDate } from "~/kernel/local-date";
import { parseOrganisationNumber } from "~/kernel/organisation-number";
import { previewImport } from "./party-import";
import type { ImportBasis } from "./party-import-preview";

/** Names of municipalities by code. */
export const municipalities = new Map([
  ["1496", "Skövde"],
  ["1494", "Lidköping"],
  ["1480", "Göteborg"],
]);
const number = parseOrganisationNumber("222000-2188");
const alias = { id: "n", name: "Förbundet", kind: "alias", validFrom: null, validTo: null } as const;
/** What the council has before the import: three organisations, three seats, two holders. */
export const basis: ImportBasis = {
  councilId: "skaraborg",
  today: localDate("2026-11-23"),
  municipalities,
  facts: {
    organisations: [
      anOrganisation({
        id: "a",
        name: "Skaraborgs Kommunalförbund",
        number,
        sector: "municipal",
        names: [alias],
      }),
      anOrganisation({ id: "b", name: "Lidans Verkstad" }),
      anOrganisation({ id: "x", name: "Länsbolaget", registeredBy: "fyrbodal" }),
    ],
    seats: [
      aSeat({ id: "s1", perspective: "association-region", sector: "municipal" }),
      aSeat({ id: "s2", perspective: "employers" }),
      aSeat({ id: "s3", perspective: "employers", label: "Trä" }),
    ],
    holdings: [
      aHolding({ id: "h1", seatId: "s1", organisationId: "a" }),
      aHolding({ id: "h2", seatId: "s2", organisationId: "b" }),
    ],
  },
  mandates: [],
};

/** A council as a sheet is judged against it. Something was said by virtue of the mandates in `acted`. */
export function basisOf(
  { representations, people, ...facts }: CouncilFacts,
  today: LocalDate,
  acted: readonly string[] = [],
): ImportBasis {
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? "";
  const mandates = representations.map((mandate) => ({
    ...mandate,
    name: nameOf(mandate.personId),
    hasActed: acted.includes(mandate.id),
  }));
  return { councilId: "skaraborg", today, municipalities, facts, mandates };
}

export const headers = [
  "Org.nr",
  "Part",
  "Perspektiv",
  "Sektor",
  "Kommun",
  "Slag",
  "Beteckning",
  "Uppgift",
  "Från",
  "Till och med",
];
export const preview = (...rows: string[][]) => {
  const read = previewImport([headers, ...rows], basis);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};
/** What a row means on its own. */
export const verdict = (...row: string[]) => preview(row).rows[0]?.verdict;
/** What is wrong with a row, as "column: reason"; else the kind of change. */
export const reasons = (...row: string[]) => {
  const judged = verdict(...row);
  return judged?.kind === "wrong"
    ? judged.problems.map(({ column, reason }) => `${column}: ${reason}`)
    : judged?.kind;
};
