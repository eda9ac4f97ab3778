import { stringify } from "csv-stringify/sync";
import { openExcel } from "./open-excel.server";
import { type Cell, defused, type Sheet } from "./sheet";

/** CSV as Swedish spreadsheet programs open it: UTF-8 with byte order mark, semicolons, CRLF. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Buffer {
  const safe = rows.map((row) => row.map(defused));
  return Buffer.from(stringify(safe, { delimiter: ";", bom: true, record_delimiter: "windows" }), "utf8");
}

/** An XLSX workbook; headers are bold and stay in view, columns are as wide as their texts within bounds. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const { Workbook } = await openExcel();
  const book = new Workbook();
  book.creator = "Samsyn";
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name.slice(0, 31), { views: [{ state: "frozen", ySplit: 1 }] });
    for (const row of rows) sheet.addRow([...row]);
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column, index) => {
      const widest = Math.max(...rows.map((row) => String(row[index] ?? "").length));
      column.width = Math.min(60, Math.max(10, widest + 2));
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type SheetFormat = keyof typeof types;

/** The response that saves a sheet as a file. `name` has no suffix and only plain letters. */
export function sheetResponse(content: Buffer, name: string, format: SheetFormat): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
    },
  });
}
