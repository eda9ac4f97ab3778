import exceljs from "exceljs";

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

/** A workbook as a spreadsheet program saves it: formulas with their results, errors, dates. */
export async function xlsxFile(name: string, rows: readonly exceljs.CellValue[][]): Promise<SheetFile> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Parter");
  for (const row of rows) sheet.addRow(row);
  return xlsxNamed(name, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** A workbook of a few hundred kilobytes that unpacks to more than forty megabytes. */
export function swellingXlsx(name: string): Promise<SheetFile> {
  return xlsxFile(
    name,
    Array.from({ length: 1400 }, (_, row) => [`${row}${"x".repeat(32_000)}`]),
  );
}
