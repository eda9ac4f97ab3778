import { parse } from "csv-parse/sync";
import type exceljs from "exceljs";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { openExcel } from "./open-excel.server";
import { undefused } from "./sheet";
import { unpacksWithin } from "./unpacked-size";

export type SheetFileReason = "fileTypeUnknown" | "fileOldExcel" | "fileBroken";

/** Rows of text, with blank ones kept so that they count as the spreadsheet counts them. */
export type TextRows = readonly (readonly string[])[];

const mostUnpacked = 40 * 1024 * 1024;
const mostColumns = 60;
/** Rows beyond this are not kept; whoever asks has a lower limit. */
const mostRows = 20_000;

/** Reads the first sheet of an XLSX file, or a CSV file, by what it holds and not by its name. */
export async function readSheet(bytes: Uint8Array): Promise<Outcome<TextRows, SheetFileReason>> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused("fileOldExcel");
  const text = decode(bytes);
  return text === null ? refused("fileTypeUnknown") : readCsv(text);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Text in UTF-8 or UTF-16 with its mark, else UTF-8, else Windows-1252; null for what is not text. */
function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  const isText = !bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  if (!isText) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readCsv(text: string): Outcome<TextRows, SheetFileReason> {
  const content = text.replace(/^sep=.\r?\n/i, "");
  try {
    const rows = parse(content, {
      delimiter: delimiterOf(content),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as string[][];
    return done(trimmed(rows.map((row) => row.slice(0, mostColumns).map(undefused))));
  } catch {
    return refused("fileBroken");
  }
}

/** The mark that parts the cells of the first line, outside quotation marks. */
function delimiterOf(text: string): ";" | "," | "\t" {
  const [line = ""] = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1);
  const count = (mark: string) => line.split(mark).length;
  const [best] = ([";", ",", "\t"] as const).toSorted((a, b) => count(b) - count(a));
  return best ?? ";";
}

async function readXlsx(bytes: Uint8Array): Promise<Outcome<TextRows, SheetFileReason>> {
  if (!unpacksWithin(bytes, mostUnpacked)) return refused("fileBroken");
  const { Workbook } = await openExcel();
  const book = new Workbook();
  try {
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  } catch {
    return refused("fileBroken");
  }
  const [sheet] = book.worksheets;
  if (!sheet) return refused("fileTypeUnknown");
  const rows: string[][] = [];
  sheet.eachRow((row, number) => {
    if (number > mostRows) return;
    while (rows.length < number - 1) rows.push([]);
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column <= mostColumns) cells[column - 1] = textOf(cell.value);
    });
    rows.push(Array.from(cells, (cell) => cell ?? ""));
  });
  return done(trimmed(rows));
}

/** What a reader sees in a cell; a date as 2026-11-23, a formula's result, an error as #REF!. */
function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return textOf(value.text as exceljs.CellValue);
  if ("error" in value) return value.error;
  if ("result" in value) return textOf(value.result as exceljs.CellValue);
  return "";
}

/** Without blank rows at the end. */
function trimmed(rows: readonly string[][]): TextRows {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ""));
  return rows.slice(0, last + 1);
}
