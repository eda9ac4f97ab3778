import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "./open-archive";
import { readSheetFile } from "./read-sheet-file";
import { type Cell, defused, undefused } from "./sheet";
import { writeCsv, writeXlsx } from "./write-sheet.server";

/** Texts without what XML can't hold, and without the line ends that it makes into others. */
const textOfXml = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom("_x000D_", "\uFFFD", "å", "<", "&"),
    ),
  })
  .filter(
    (text) => text.trim() !== "" && !/[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(text),
  );

/** Reads the parts of a workbook with those rows. */
async function partsOf(rows: readonly (readonly Cell[])[]): Promise<(name: string) => Promise<string>> {
  const archive = await openArchive(new Uint8Array(await writeXlsx([{ name: "Översikt", rows }])));
  return async (name) => (await buffer(Readable.from(archive.part(name) ?? []))).toString();
}

describe("a written sheet", { timeout: 30_000 }, () => {
  it("begins with a byte order mark and parts cells with semicolons", () => {
    const text = writeCsv([
      ["Råd", "Värde"],
      ["Fyrbodal", 3],
    ]).toString("utf8");
    expect(text).toBe("\uFEFFRåd;Värde\r\nFyrbodal;3\r\n");
  });

  it("keeps a text of several lines in its cell", async () => {
    const rows = [["Anteckning"], ["en\ntvå"], ["\n"], ["tre"]];
    expect(writeCsv(rows).toString()).toContain('"en\ntvå"');
    expect(await readSheetFile(new Uint8Array(writeCsv(rows)), 2000)).toEqual(rows);
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
    const part = await partsOf([["Namn"], ["=1+1"], [7]]);
    const sheet = await part("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="A2" t="s"><v>1</v></c>');
    expect(sheet).toContain('<c r="A3"><v>7</v></c>');
    expect(sheet).not.toContain("<f>");
    expect(await part("xl/sharedStrings.xml")).toContain("<t>=1+1</t>");
  });

  it("has bold headers that stay in view, and columns as wide as their texts", async () => {
    const part = await partsOf([
      ["Kort", "x".repeat(80)],
      ["x".repeat(20), 1],
    ]);
    const sheet = await part("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('state="frozen"');
    expect([...sheet.matchAll(/width="(\d+)"/g)].map(([, width]) => width)).toEqual(["22", "60"]);
    expect(await part("xl/styles.xml")).toContain("<b/>");
  });

  it("gives any text back from a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(textOfXml, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        async (rows) => {
          const content = await writeXlsx([{ name: "Blad", rows: [["Rubrik"], ...rows] }]);
          const read = await readSheetFile(new Uint8Array(content), 2000);
          rows.forEach((row, at) => {
            row.forEach((cell, column) => {
              expect(read[at + 1]?.[column] ?? "").toBe(cell);
            });
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("keeps words that mean something to programs", async () => {
    const rows = [["Rubrik"], ...Object.getOwnPropertyNames(Object.prototype).map((word) => [word])];
    const content = await writeXlsx([{ name: "Blad", rows }]);
    expect(await readSheetFile(new Uint8Array(content), 2000)).toEqual(rows);
  });

  it("leaves out signs that no sheet can hold, and is whole", async () => {
    const signs = [
      "\uFFFE",
      "\uFFFF",
      "\0",
      "\x07",
      "\x1B",
      "\uD800",
      "\uDC00",
      "\uFEFF",
      "\u202E",
      "\u{1FFFF}",
    ];
    const rows = [["Anteckning"], ...signs.map((sign) => [`före${sign}efter`])];
    const clean = [["Anteckning"], ...signs.map(() => ["föreefter"])];
    expect(await readSheetFile(new Uint8Array(await writeXlsx([{ name: "A\uFFFE", rows }])), 2000)).toEqual(
      clean,
    );
    expect(await readSheetFile(new Uint8Array(writeCsv(rows)), 2000)).toEqual(clean);
  });

  it("can be read whatever its texts are", async () => {
    const anything = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(anything, async (texts) => {
        const rows = [["Rubrik"], ...texts.map((text) => ["x", text])];
        for (const file of [await writeXlsx([{ name: "Blad", rows }]), writeCsv(rows)]) {
          expect(await readSheetFile(new Uint8Array(file), 2000)).toHaveLength(rows.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
