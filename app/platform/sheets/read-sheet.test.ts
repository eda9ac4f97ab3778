import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { readSheet } from "./read-sheet.server";
import { unpacksWithin } from "./unpacked-size";
import { writeCsv, writeXlsx } from "./write-sheet.server";

const rows = [
  ["Part", "Kommun"],
  ["Åsbräcka; Åkeri", "Skövde"],
];
const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const text = 'Part;Kommun\r\n"Åsbräcka; Åkeri";Skövde\r\n';

describe("reading a sheet", () => {
  it.each([
    ["UTF-8", bytes(text)],
    ["UTF-8 with its mark", bytes(`\uFEFF${text}`)],
    ["Windows-1252", bytes(text, "latin1")],
    ["UTF-16 with its mark", bytes(`\uFEFF${text}`, "utf16le")],
    ["commas", bytes('Part,Kommun\n"Åsbräcka; Åkeri",Skövde')],
    ["tabs", bytes("Part\tKommun\nÅsbräcka; Åkeri\tSkövde\n")],
    ["Excel's own line on top", bytes(`sep=;\r\n${text}`)],
    ["our own CSV", new Uint8Array(writeCsv(rows))],
  ])("understands %s", async (_, content) => {
    expect(await readSheet(content)).toEqual({ ok: true, value: rows });
  });

  it("understands a workbook, with dates, numbers, formulas and rich text as a reader sees them", async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet("Parter");
    sheet.addRow(["Part", "Från", "Nummer"]);
    sheet.addRow([]);
    sheet.addRow([
      { richText: [{ text: "Lidans " }, { text: "Verkstad" }] },
      new Date("2026-03-01T00:00:00Z"),
      2220002188,
    ]);
    sheet.addRow([{ error: "#REF!" }, { formula: "1/0", result: { error: "#DIV/0!" } }]);
    sheet.addRow([
      { formula: '"A"&"B"', result: "AB" },
      null,
      { text: "x", hyperlink: "https://example.org" },
    ]);
    const read = await readSheet(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(read).toEqual({
      ok: true,
      value: [
        ["Part", "Från", "Nummer"],
        [],
        ["Lidans Verkstad", "2026-03-01", "2220002188"],
        ["#REF!", "#DIV/0!"],
        ["AB", "", "x"],
      ],
    });
  });

  it("says what it can't read", async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readSheet(old)).toMatchObject({ reason: "fileOldExcel" });
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]);
    expect(await readSheet(picture)).toMatchObject({ reason: "fileTypeUnknown" });
    const workbook = new Uint8Array(await writeXlsx([{ name: "Parter", rows }]));
    expect(await readSheet(workbook.slice(0, 900))).toMatchObject({ reason: "fileBroken" });
    expect(await readSheet(bytes('Part;Kommun\n"öppet citat;x'))).toMatchObject({ reason: "fileBroken" });
  });

  it("unpacks no more than it is allowed, whatever the archive says of itself", async () => {
    const large = new Uint8Array(
      await writeXlsx([{ name: "Parter", rows: Array.from({ length: 3000 }, () => ["x".repeat(900)]) }]),
    );
    expect(large.length).toBeLessThan(400_000);
    expect(unpacksWithin(large, 20_000_000)).toBe(true);
    expect(unpacksWithin(large, 100_000)).toBe(false);
    expect(unpacksWithin(large.slice(0, -30), 20_000_000)).toBe(false);
  });
});
