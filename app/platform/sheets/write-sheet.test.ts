import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defused, undefused } from "./sheet";
import { writeCsv, writeXlsx } from "./write-sheet.server";

describe("a written sheet", () => {
  it("begins with a byte order mark and parts cells with semicolons", () => {
    const text = writeCsv([
      ["Råd", "Värde"],
      ["Fyrbodal", 3],
    ]).toString("utf8");
    expect(text).toBe("\uFEFFRåd;Värde\r\nFyrbodal;3\r\n");
  });

  it("gives no program a formula to run", () => {
    for (const cell of ["=1+1", "+46", "-1 text", "@SUM(A1)", "\tx", "\rx"]) {
      expect(String(defused(cell)).startsWith("'")).toBe(true);
    }
    expect(defused(-1)).toBe(-1);
  });

  it("gives any text back", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (cells) => {
        const [read = []] = parse(writeCsv([cells]), { delimiter: ";", bom: true, relax_column_count: true });
        expect((read as string[]).map(undefused)).toEqual(
          cells.map((cell) => undefused(String(defused(cell)))),
        );
      }),
    );
  });

  it("keeps text as text in a workbook, also what looks like a formula", async () => {
    const book = new exceljs.Workbook();
    const content = await writeXlsx([{ name: "Översikt", rows: [["Namn"], ["=1+1"], [7]] }]);
    await book.xlsx.load(content as unknown as ArrayBuffer);
    const sheet = book.getWorksheet("Översikt");
    expect(sheet?.getCell("A2").type).toBe(exceljs.ValueType.String);
    expect(sheet?.getCell("A2").value).toBe("=1+1");
    expect(sheet?.getCell("A3").value).toBe(7);
  });
});
