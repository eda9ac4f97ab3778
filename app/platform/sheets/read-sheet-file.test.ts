import { describe, expect, it } from "vitest";
import { textCell, type WorkbookXml, workbookOf, workbookParts } from "../../../tests/support/workbook-file";
import { zipFile } from "../../../tests/support/zip-file";
import { readSheetFile } from "./read-sheet-file";
import { writeCsv, writeXlsx } from "./write-sheet.server";

const most = 2000;
const rows = [
  ["Part", "Kommun"],
  ["Åsbräcka; Åkeri", "Skövde"],
];
const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const text = 'Part;Kommun\r\n"Åsbräcka; Åkeri";Skövde\r\n';
const read = (content: Uint8Array) => readSheetFile(content, most);
const workbook = (xml: WorkbookXml) => read(workbookOf(xml));

describe("a list as text", { timeout: 30_000 }, () => {
  it.each([
    ["UTF-8", bytes(text)],
    ["UTF-8 with its mark", bytes(`\uFEFF${text}`)],
    ["Windows-1252", bytes(text, "latin1")],
    ["UTF-16 with its mark", bytes(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 without its mark", bytes(text, "utf16le")],
    ["UTF-16 the other way round", bytes(`\uFEFF${text}`, "utf16le").map((_, at, all) => all[at ^ 1] ?? 0)],
    ["commas", bytes('Part,Kommun\n"Åsbräcka; Åkeri",Skövde')],
    ["tabs", bytes("Part\tKommun\nÅsbräcka; Åkeri\tSkövde\n")],
    ["the line ends of old Macintoshes", bytes(text.replaceAll("\r\n", "\r"))],
    ["line ends of several kinds", bytes('Part;Kommun\r\n"Åsbräcka; Åkeri";Skövde\n\r\r\n')],
    ["Excel's own line on top", bytes(`sep=;\r\n${text}`)],
    ["empty lines and cells at the end", bytes(`${text}${";\r\n".repeat(3000)}`)],
    ["our own CSV", new Uint8Array(writeCsv(rows))],
  ])("is understood in %s", async (_, content) => {
    expect(await read(content)).toEqual(rows);
  });

  it("keeps blank lines between rows, and what ends a last cell", async () => {
    expect(await read(bytes("a;b\n\nc;d,\n"))).toEqual([["a", "b"], [""], ["c", "d,"]]);
  });

  it.each([
    ["rows", `a;b\n${"c;d\n".repeat(most + 1)}`],
    ["blank lines between rows", `a;b\n${"\n".repeat(2_000_000)}c;d`],
  ])("with too many %s is refused", async (_, content) => {
    await expect(read(bytes(content))).rejects.toMatchObject({ reason: "tooManyRows", detail: { most } });
  });

  it("as long as it may be is read whole", async () => {
    expect(await read(bytes(`a;b\n${"c;d\n".repeat(most)}`))).toHaveLength(most + 1);
  });

  it.each([
    ["an open quotation mark", 'Part;Kommun\n"öppet citat;x', "fileBroken"],
    ["an open quotation mark before megabytes", `"${"x".repeat(2_000_000)}`, "fileBroken"],
    ["half a sign in UTF-16", "\uFEFFa;b\n\uD800;c", "fileTypeUnknown"],
  ])("with %s is refused", async (_, content, reason) => {
    const encoding = reason === "fileBroken" ? "utf8" : "utf16le";
    await expect(read(bytes(content, encoding))).rejects.toMatchObject({ reason });
  });
});

describe("a workbook", () => {
  it("gives dates, numbers, formulas and rich text as a reader sees them", async () => {
    const xml = {
      properties: "",
      styles:
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;dagar&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>',
      strings:
        "<si><t>Part</t></si><si><r><rPr/><t>Lidans </t></r><r><t>Verkstad</t></r><rPh><t>uttal</t></rPh></si><si><t>a_x000D_b</t></si>",
      rows: [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/></row>',
        '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>46082</v></c><c r="C3" s="2"><v>46082.75</v></c><c r="D3"><v>2.220002188E9</v></c><c r="E3" s="3"><v>46082</v></c><c r="F3" s="4"><v>0.5</v></c></row>',
        '<row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="d"><v>2026-03-01T00:00:00</v></c></row>',
        '<row r="5"><c r="A5" t="str"><f>"A"&amp;"B"</f><v>AB</v></c><c r="B5"><f>1+1</f></c><c r="C5" t="s"><v>2</v></c></row>',
      ].join(""),
    };
    expect(await workbook(xml)).toEqual([
      ["Part"],
      [],
      ["Lidans Verkstad", "2026-03-01", "2026-03-01", "2220002188", "46082", "0.5"],
      ["#REF!", "#DIV/0!", "", "true", "2026-03-01"],
      ["AB", "", "a\nb"],
    ]);
  });

  it("counts days from 1904 when it says so", async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const day = '<row><c s="0"><v>44620</v></c></row>';
    expect(await workbook({ styles, rows: day, properties: 'date1904="1"' })).toEqual([["2026-03-01"]]);
    expect(await workbook({ styles, rows: day })).toEqual([["2022-02-28"]]);
  });

  it("may leave out addresses, give its elements a prefix and call its parts otherwise", async () => {
    const parts = workbookParts({
      rows: `<row>${textCell("a")}${textCell("b")}</row><row>${textCell("c")}</row>`,
    });
    const renamed = parts.map(([name, content]) => {
      const xml = String(content).replaceAll("worksheets/sheet1.xml", "ark/ett%20ark.xml");
      const prefixed = name.includes("sheet1")
        ? xml.replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=")
        : xml;
      return [name.replace("worksheets/sheet1.xml", "ark/Ett ark.xml"), prefixed] as const;
    });
    expect(await read(new Uint8Array(zipFile(renamed)))).toEqual([["a", "b"], ["c"]]);
  });

  it("may be strict, in UTF-16, and begin with a sheet that is a chart", async () => {
    const strict = workbookParts({ rows: `<row>${textCell("å")}</row>` }).map(([name, content]) => {
      const xml = String(content)
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/",
          "http://purl.oclc.org/ooxml/officeDocument/",
        )
        .replace("<sheet ", '<sheet name="Diagram" r:id="x"/><sheet ')
        .replace(
          '<Relationship Id="b"',
          '<Relationship Id="x" Type="x/chartsheet" Target="x.xml"/><Relationship Id="b"',
        );
      return [name, Buffer.from(`\uFEFF${xml.replace("UTF-8", "UTF-16")}`, "utf16le")] as const;
    });
    expect(await read(new Uint8Array(zipFile(strict)))).toEqual([["å"]]);
  });

  it.each([
    ["NUL in code", textCell("a_x0000_b")],
    ["half a pair in code", textCell("a_xD83D_b")],
    ["a non-character and a turn of direction in code", textCell("a_xFFFE__x202E_b")],
    ["the same in a shared string", '<c t="s"><v>0</v></c>'],
    ["the same as a formula's result", '<c t="str"><v>a_x0000_b</v></c>'],
  ])("is cleaned of %s, in every column", async (_, cell) => {
    const [read] = await workbook({
      strings: "<si><t>a_x0000__xDC00__xFFFF_b</t></si>",
      rows: `<row>${textCell("Part")}${cell}</row>`,
    });
    expect(read).toEqual(["Part", "ab"]);
  });

  it("is refused when its letters can't be read, or a cell is said twice", async () => {
    const latin = workbookParts({}).map(
      ([name, content]) =>
        [
          name,
          name.endsWith("sheet1.xml")
            ? Buffer.from(
                `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet><sheetData><row>${textCell("Håbo")}</row></sheetData></worksheet>`,
                "latin1",
              )
            : content,
        ] as const,
    );
    await expect(read(new Uint8Array(zipFile(latin)))).rejects.toThrow("fileBroken");
    const again = `<row r="1">${textCell("a", "A1")}${textCell("b", "A1")}</row>`;
    await expect(workbook({ rows: again })).rejects.toThrow("fileBroken");
    const rowAgain = `<row r="1">${textCell("a", "A1")}</row>`.repeat(2);
    await expect(workbook({ rows: rowAgain })).rejects.toThrow("fileBroken");
  });

  it("that we have written comes back as it was", async () => {
    const written = [
      ["Namn", "Tal"],
      ["=1+1", "7"],
      ["a_x000D_b \uFFFD å\n😀", " x "],
      ["-1 & <b>", "'"],
    ];
    expect(
      await read(
        new Uint8Array(await writeXlsx([{ name: "A/B: [Blad] som har ett långt namn", rows: written }])),
      ),
    ).toEqual(written);
  });

  it("pays no heed to blanks far off, and refuses what stands there", async () => {
    const far = (cell: string) => ({
      rows: `<row r="1">${textCell("a", "A1")}${textCell("b", "XFD1")}</row><row r="1048576">${cell}</row>`,
    });
    expect(
      await workbook(far('<c r="A1048576" s="1"/><c r="B1048576" t="inlineStr"><is><t> </t></is></c>')),
    ).toEqual([["a"]]);
    await expect(workbook(far(textCell("c")))).rejects.toMatchObject({
      reason: "tooManyRows",
      detail: { most },
    });
  });
});

describe("what is no sheet", () => {
  it.each([
    ["the old format", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "fileOldExcel"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0], "fileTypeUnknown"],
    ["half a workbook", workbookOf({}).slice(0, 900), "fileBroken"],
    ["a workbook after other bytes", [0, ...workbookOf({})], "fileTypeUnknown"],
    ["a workbook before other bytes", [...workbookOf({}), 0], "fileBroken"],
    [
      "an archive of something else",
      zipFile([
        ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
        ["content.xml", "<a/>"],
      ]),
      "fileTypeUnknown",
    ],
    ["an encrypted archive", workbookOf({}, { flags: 1 }), "fileOldExcel"],
  ])("is refused: %s", async (_, content, reason) => {
    await expect(read(Uint8Array.from(content))).rejects.toMatchObject({ reason });
  });
});
