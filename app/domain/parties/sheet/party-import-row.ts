import type { Sector } from "~/domain/parties/registry/sector";
import type { SeatKind } from "~/domain/parties/seats/seat";
import { type LocalDate, parseLocalDate } from "~/kernel/local-date";
import { type OrganisationNumber, readOrganisationNumber } from "~/kernel/organisation-number";
import type { RefusalDetail } from "~/kernel/outcome";
import { endAfter } from "~/kernel/period";
import type { Perspective } from "~/kernel/perspective";
import { foldedName } from "~/kernel/text/folded-name";
import { incomingName, incomingText } from "~/kernel/text/incoming-text";
import {
  codeFor,
  columnFor,
  perspectiveWords,
  type SheetColumn,
  seatKindWords,
  sectorWords,
} from "./party-sheet";

export type RowReason =
  | "nameMissing"
  | "textTooLong"
  | "cellError"
  | "organisationNumberShape"
  | "organisationNumberPersonal"
  | "organisationNumberChecksum"
  | "perspectiveUnknown"
  | "perspectiveMissing"
  | "sectorUnknown"
  | "sectorMissing"
  | "municipalityUnknown"
  | "kindUnknown"
  | "kindCannotChange"
  | "purposeMissing"
  | "endMissing"
  | "dayWrong"
  | "endNotAfterStart"
  | "outsideSeat"
  | "overlapsHolding"
  | "fromDiffers"
  | "numberBelongsToOther"
  | "nameHasOtherNumber"
  | "nameAmbiguous"
  | "seatAmbiguous"
  | "registeredElsewhere"
  | "registryDiffers"
  | "organisationMerged"
  | "contradictsRow"
  | "duplicateRow"
  | "mandatesOutside"
  | "mandateHasActed";

/** What is wrong with a row, in which column. */
export type RowProblem = {
  readonly column: SheetColumn;
  readonly reason: RowReason;
  readonly detail?: RefusalDetail;
};

/** What a row says. Null is an empty cell, which says nothing about the thing. */
export type RowFields = {
  readonly number: OrganisationNumber | null;
  readonly name: string | null;
  readonly perspective: Perspective | null;
  readonly sector: Sector | null;
  readonly municipalityCode: string | null;
  readonly kind: SeatKind | null;
  readonly label: string | null;
  readonly purpose: string | null;
  readonly from: LocalDate | null;
  readonly validTo: LocalDate | null;
};

/** Where each column stands in the sheet. */
export type ColumnPlaces = ReadonlyMap<SheetColumn, number>;

/** The places of the columns by their headers, and the headers that stand twice. */
export function placeColumns(headers: readonly string[]): { places: ColumnPlaces; twice: readonly string[] } {
  const places = new Map<SheetColumn, number>();
  const twice: string[] = [];
  headers.forEach((header, index) => {
    const column = columnFor(header);
    if (column === null) return;
    if (places.has(column)) twice.push(header.trim());
    else places.set(column, index);
  });
  return { places, twice };
}

/** What a cell shows whose formula can't be worked out, as #REF! or #VÄRDEFEL!. */
const spreadsheetError = /^#(\p{Lu}[\p{Lu}/0]*[!?]|N\/A)$/u;

/** As the forms clean it: a purpose has lines, all else is a name, a number, a word or a day. */
const cleanedFor = (column: SheetColumn) =>
  column === "purpose" ? (text: string) => incomingText(text).trim() : incomingName;

/** As long as the forms allow. */
const longest = (column: SheetColumn) => (column === "purpose" ? 500 : 200);

/** Reads the cells of a row, with all that is wrong in them. */
export function readRow(
  cells: readonly string[],
  places: ColumnPlaces,
  municipalities: ReadonlyMap<string, string>,
): { readonly fields: RowFields; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const wrong = (column: SheetColumn, reason: RowReason, detail?: RefusalDetail) => {
    problems.push(detail === undefined ? { column, reason } : { column, reason, detail });
    return null;
  };
  const cell = (column: SheetColumn): string | null => {
    const place = places.get(column);
    const text = cleanedFor(column)(place === undefined ? "" : (cells[place] ?? ""));
    if (spreadsheetError.test(text)) return wrong(column, "cellError", { text });
    if (text.length > longest(column)) return wrong(column, "textTooLong", { most: longest(column) });
    return text === "" ? null : text;
  };
  const read = <T>(column: SheetColumn, reader: (text: string) => T | null, reason: RowReason): T | null => {
    const text = cell(column);
    return text === null ? null : (reader(text) ?? wrong(column, reason, { text }));
  };

  const numberText = cell("number");
  const number = numberText === null ? null : readOrganisationNumber(numberText);
  if (number && !number.ok) wrong("number", number.reason);
  const from = read("from", parseLocalDate, "dayWrong");
  const validTo = endAfter(read("lastDay", parseLocalDate, "dayWrong"));
  if (from !== null && validTo !== null && validTo <= from) wrong("lastDay", "endNotAfterStart");
  const fields: RowFields = {
    number: number?.ok ? number.value : null,
    name: cell("name"),
    perspective: read("perspective", (text) => codeFor(perspectiveWords, text), "perspectiveUnknown"),
    sector: read("sector", (text) => codeFor(sectorWords, text), "sectorUnknown"),
    municipalityCode: read(
      "municipality",
      (text) => municipalityCode(text, municipalities),
      "municipalityUnknown",
    ),
    kind: read("kind", (text) => codeFor(seatKindWords, text), "kindUnknown"),
    label: cell("label"),
    purpose: cell("purpose"),
    from,
    validTo,
  };
  const isNameless = fields.name === null && numberText === null;
  if (isNameless && !problems.some(({ column }) => column === "name" || column === "number"))
    wrong("name", "nameMissing");
  return { fields, problems };
}

function municipalityCode(text: string, municipalities: ReadonlyMap<string, string>): string | null {
  if (municipalities.has(text)) return text;
  const folded = foldedName(text).replace(/s? kommun$/, "");
  const found = [...municipalities].find(([, name]) => {
    const known = foldedName(name);
    return known === foldedName(text) || known === folded || known.replace(/s$/, "") === folded;
  });
  return found?.[0] ?? null;
}
