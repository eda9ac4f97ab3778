import { withoutUnfitSigns } from "~/kernel/text/unfit-signs";
import { decodeText } from "./decode-text";
import { readCsv } from "./read-csv";
import { readWorkbook } from "./read-workbook";
import { sheetLimits } from "./sheet-limits";
import { Unreadable } from "./unreadable";

/** Rows of texts without unfit signs, with blank ones kept so that they count as the spreadsheet counts them. */
export type TextRows = readonly (readonly string[])[];

/**
 * Reads the first sheet of an XLSX file, or a CSV file, by what it holds and not by its name. Throws `Unreadable`. It
 * runs in a process of its own, where nothing else is: see `readSheet`.
 */
export async function readSheetFile(bytes: Uint8Array, most: number): Promise<TextRows> {
  const written = await rowsIn(bytes, most);
  let left: number = sheetLimits.characters;
  for (const cell of written.flat()) left -= cell.length;
  if (left < 0) throw new Unreadable("fileTooHeavy");
  const rows = written.map((row) => row.map(withoutUnfitSigns));
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ""));
  return rows.slice(0, last + 1);
}

async function rowsIn(bytes: Uint8Array, most: number): Promise<string[][]> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return readWorkbook(bytes, most);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable("fileOldExcel");
  const text = decodeText(bytes);
  if (text === null) throw new Unreadable("fileTypeUnknown");
  return readCsv(text, most);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
