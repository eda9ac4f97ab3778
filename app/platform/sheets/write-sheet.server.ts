import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";
import { outgoingLine, outgoingText } from "~/kernel/text/outgoing-text";
import { type Cell, defused, type Sheet } from "./sheet";

/** CSV as Swedish spreadsheet programs open it: UTF-8 with byte order mark where a file begins, semicolons, CRLF. */
export function writeCsv(rows: readonly (readonly Cell[])[], begins = true): Buffer {
  const safe = rows.map((row) => row.map((cell) => defused(safeCell(cell))));
  const marks = { delimiter: ";", record_delimiter: "windows", quoted_match: /[\r\n]/ } as const;
  return Buffer.from(stringify(safe, { ...marks, bom: begins }), "utf8");
}

/** An XLSX workbook; headers are bold and stay in view, columns are as wide as their texts within bounds. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows: [headers = [], ...rows] }) => ({
    sheet: sheetName(name),
    data: [headers.map(heading), ...rows.map((row) => row.map(workbookCell))],
    columns: headers.map((_, column) => ({ width: widthOf([headers, ...rows].map((row) => row[column])) })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(written).toBuffer();
}

/** What programs allow as the name of a sheet. */
function sheetName(name: string): string {
  return outgoingLine(name)
    .replace(/[[\]/\\:*?]+/g, " ")
    .slice(0, 31);
}

/** A text without signs that no sheet can hold. */
function safeCell(cell: Cell): Cell {
  return typeof cell === "string" ? outgoingText(cell) : cell;
}

function heading(cell: Cell) {
  return cell === null ? null : { value: workbookCell(cell) ?? "", fontWeight: "bold" as const };
}

/**
 * Text as workbooks keep it: what looks like their own way of writing a sign is written in that way itself. So are the
 * names that every object has, since the library looks texts up by name.
 */
function workbookCell(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  const text = outgoingText(cell)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replaceAll("\uFFFD", "_xFFFD_");
  if (!(text in {})) return text;
  return `_x${text.charCodeAt(0).toString(16).padStart(4, "0")}_${text.slice(1)}`;
}

function widthOf(cells: readonly (Cell | undefined)[]): number {
  const widest = Math.max(...cells.map((cell) => String(cell ?? "").length));
  return Math.min(60, Math.max(10, widest + 2));
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type SheetFormat = keyof typeof types;

/** The response that saves a sheet as a file. `name` has no suffix and only plain letters. */
export function sheetResponse(
  content: Buffer | ReadableStream<Uint8Array>,
  name: string,
  format: SheetFormat,
): Response {
  return new Response(content instanceof ReadableStream ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
    },
  });
}
