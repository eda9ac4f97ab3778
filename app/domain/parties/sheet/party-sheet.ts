import type { Sector } from "~/domain/parties/registry/sector";
import type { SeatKind } from "~/domain/parties/seats/seat";
import type { Perspective } from "~/kernel/perspective";
import { foldedName } from "~/kernel/text/folded-name";
import { incomingName } from "~/kernel/text/incoming-text";

/** Columns of the parties' sheet, in the order in which they are written. */
export const sheetColumns = [
  "number",
  "name",
  "perspective",
  "sector",
  "municipality",
  "kind",
  "label",
  "purpose",
  "from",
  "lastDay",
] as const;

export type SheetColumn = (typeof sheetColumns)[number];
export type SheetLanguage = "sv" | "en";

/** Headers per language; the first is the one that is written, the others are read too. */
export const sheetHeaders: Readonly<
  Record<SheetColumn, Readonly<Record<SheetLanguage, readonly [string, ...string[]]>>>
> = {
  number: {
    sv: ["Organisationsnummer", "Org.nr", "Orgnr", "Org nr"],
    en: ["Organisation number", "Organization number", "Registration number"],
  },
  name: { sv: ["Part", "Namn", "Organisation", "Partens namn"], en: ["Party", "Name", "Organization"] },
  perspective: { sv: ["Perspektiv"], en: ["Perspective"] },
  sector: { sv: ["Sektor"], en: ["Sector"] },
  municipality: { sv: ["Kommun", "Kommunkod"], en: ["Municipality", "Municipality code"] },
  kind: {
    sv: ["Typ av plats", "Slag av plats", "Slag", "Typ"],
    en: ["Type of seat", "Kind of seat", "Type"],
  },
  label: { sv: ["Platsens beteckning", "Beteckning", "Plats"], en: ["Seat label", "Label", "Seat"] },
  purpose: { sv: ["Uppgift", "Syfte"], en: ["Purpose"] },
  from: { sv: ["Från", "Från och med", "Fr.o.m."], en: ["From", "First day"] },
  lastDay: { sv: ["Till och med", "Sista dag", "T.o.m."], en: ["Last day", "Until"] },
};

type Words<K extends string> = Readonly<
  Record<K, Readonly<Record<SheetLanguage, readonly [string, ...string[]]>>>
>;

/** How perspectives are written in a sheet; the first word is the same as in the interface. */
export const perspectiveWords: Words<Perspective> = {
  employers: {
    sv: ["Arbetsgivare och bransch", "Arbetsgivare", "Bransch"],
    en: ["Employers and trades", "Employers"],
  },
  education: { sv: ["Utbildning"], en: ["Education"] },
  "association-region": {
    sv: ["Kommunalförbund och region", "Kommunalförbund", "Region"],
    en: ["Municipal association and region"],
  },
  "social-partners": { sv: ["Arbetsmarknadens parter"], en: ["Social partners"] },
  agencies: { sv: ["Myndigheter", "Myndighet"], en: ["Public agencies", "Agencies"] },
  "civil-society": { sv: ["Civilsamhälle", "Civilsamhället"], en: ["Civil society"] },
};

export const sectorWords: Words<Sector> = {
  private: { sv: ["Privat"], en: ["Private"] },
  municipal: { sv: ["Kommunal"], en: ["Municipal"] },
  regional: { sv: ["Regional"], en: ["Regional"] },
  state: { sv: ["Statlig"], en: ["State"] },
  civil: { sv: ["Idéburen", "Civil"], en: ["Non-profit", "Civil society"] },
};

export const seatKindWords: Words<SeatKind> = {
  ordinary: { sv: ["Ordinarie"], en: ["Ordinary"] },
  "co-opted": { sv: ["Adjungerad"], en: ["Co-opted"] },
};

/** The word to write for a code. */
export function wordFor<K extends string>(words: Words<K>, code: K, language: SheetLanguage): string {
  return words[code][language][0];
}

/** The code that a cell means, in either language or as the code itself; null for an unknown word. */
export function codeFor<K extends string>(words: Words<K>, cell: string): K | null {
  const folded = foldedName(cell);
  const known = Object.keys(words) as K[];
  return known.find((code) => code === folded || allWords(words, code).includes(folded)) ?? null;
}

/** Longer than this no header is of ours. */
const longestHeader = 100;

/** The column that a header names, or null for a column that is not read. */
export function columnFor(header: string): SheetColumn | null {
  const shown = incomingName(header);
  return shown.length > longestHeader ? null : codeFor(sheetHeaders, shown.replace(/[*:]+$/, ""));
}

function allWords<K extends string>(words: Words<K>, code: K): readonly string[] {
  return [...words[code].sv, ...words[code].en].map(foldedName);
}
