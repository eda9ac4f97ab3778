import { textCell, workbookOf } from "./workbook-file";

/** A file as a browser sends it. */
export interface SheetFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function csvFile(
  name: string,
  lines: readonly string[],
  encoding: BufferEncoding = "utf8",
): SheetFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n"), encoding) };
}

export function xlsxNamed(name: string, bytes: Uint8Array): SheetFile {
  return { name, mimeType: xlsxType, buffer: Buffer.from(bytes) };
}

/** A cell as a spreadsheet program keeps it: text, a day, or a formula with the result that it had when it was saved. */
export type SavedCell = string | Date | { readonly formula: string; readonly result: string };

const dayStyles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

function savedCell(cell: SavedCell): string {
  if (typeof cell === "string") return textCell(cell);
  if (cell instanceof Date) return `<c s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`;
  const type = cell.result.startsWith("#") ? "e" : "str";
  return `<c t="${type}"><f>${cell.formula.replaceAll("&", "&amp;")}</f><v>${cell.result}</v></c>`;
}

/** A workbook as a spreadsheet program saves it: formulas with their results, errors, dates. */
export function xlsxFile(name: string, rows: readonly (readonly SavedCell[])[]): SheetFile {
  const xml = rows.map((row) => `<row>${row.map(savedCell).join("")}</row>`).join("");
  return xlsxNamed(name, workbookOf({ rows: xml, styles: dayStyles }));
}

/** A workbook of a few hundred kilobytes that unpacks to more than forty megabytes. */
export function swellingXlsx(name: string): SheetFile {
  return xlsxFile(
    name,
    Array.from({ length: 1400 }, (_, row) => [`${row}${"x".repeat(32_000)}`]),
  );
}
