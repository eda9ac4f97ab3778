import { textCell, workbookOf } from "./workbook-file";

/** A small file that costs a reader dearly which builds all that a workbook speaks of, or believes what it says of itself. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const numbered = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at + 1)).join("");
const head = row(1, textCell("Part", "A1") + textCell("Perspektiv", "B1"));
const lines = (text: string) => new Uint8Array(Buffer.from(text));

/** Those that are refused. The largest are of two megabytes. */
export const refusedFiles: readonly (() => HostileFile)[] = [
  () => ({
    name: "60 MB in an archive that counts no parts",
    bytes: workbookOf({ rows: head + " ".repeat(60_000_000) }, { count: 0 }),
  }),
  () => ({ name: "60 MB of blanks", bytes: workbookOf({ rows: head + " ".repeat(60_000_000) }) }),
  () => ({
    name: "60 MB that are said to be 100 bytes",
    bytes: workbookOf({ rows: head + " ".repeat(60_000_000) }, { size: 100 }),
  }),
  () => ({
    name: "30 MB of one text",
    bytes: workbookOf({ rows: row(1, textCell("x".repeat(30_000_000))) }),
  }),
  () => ({
    name: "30 MB of one attribute",
    bytes: workbookOf({ rows: `<row r="1" spans="${"x".repeat(30_000_000)}"/>` }),
  }),
  () => ({
    name: "10 MB of attributes",
    bytes: workbookOf({ rows: `<row ${numbered(600_000, (n) => `a${n}="" `)}/>` }),
  }),
  () => ({ name: "30 MB of one name", bytes: workbookOf({ rows: `<${"x".repeat(30_000_000)}/>` }) }),
  () => ({
    name: "XML a million deep",
    bytes: workbookOf({ rows: "<row>".repeat(1_000_000) + "</row>".repeat(1_000_000) }),
  }),
  () => ({
    name: "a shared string of 30 000 letters in every cell",
    bytes: workbookOf({
      strings: `<si><t>${"x".repeat(30_000)}</t></si>`,
      rows: numbered(2000, (r) => row(r, '<c t="s"><v>0</v></c>'.repeat(60))),
    }),
  }),
  () => ({
    name: "14 000 rows of 50 cells",
    bytes: workbookOf({
      rows: numbered(14_000, (r) =>
        row(
          r,
          numbered(50, (c) => `<c><v>${(r * 7919 + c) % 9973}</v></c>`),
        ),
      ),
    }),
  }),
  () => ({
    name: "100 MB of shared strings before the one that is asked for",
    bytes: workbookOf({
      rows: `${head}${row(2, '<c t="s"><v>9999999</v></c>')}`,
      strings: "<si><t>abcdefghij</t></si>".repeat(4_000_000),
    }),
  }),
  () => ({
    name: "half a million names for one space of names",
    bytes: workbookOf({ rows: `${head}<x ${numbered(500_000, (n) => `xmlns:a${n}="u" `)}/>` }),
  }),
  () => ({
    name: "an entity whose name is 30 MB",
    bytes: workbookOf({ rows: row(1, `<c t="inlineStr"><is><t>&${"x".repeat(30_000_000)};</t></is></c>`) }),
  }),
  () => ({
    name: "5 000 parts",
    bytes: workbookOf({ rows: head, more: Array.from({ length: 5000 }, (_, at) => [`xl/${at}`, ""]) }),
  }),
  () => ({
    name: "entities within entities",
    bytes: workbookOf({
      more: [
        [
          "xl/x.xml",
          `<!DOCTYPE w [<!ENTITY a "x">${numbered(9, (n) => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};">`)}]><w/>`,
        ],
      ],
      rows: row(1, '<c t="inlineStr"><is><t>&a9;</t></is></c>'),
    }),
  }),
  () => ({
    name: "2 000 000 line breaks in a list",
    bytes: lines(`Part;Perspektiv${"\n".repeat(2_000_000)}x`),
  }),
  () => ({ name: "2 000 000 quotation marks in a list", bytes: lines(`${'"'.repeat(2_000_001)}`) }),
  () => ({
    name: "1 000 000 short lines in a list",
    bytes: lines(`Part;Perspektiv\n${"x\n".repeat(1_000_000)}`),
  }),
];

const twice = row(1, textCell("Part", "A1") + textCell("Perspektiv", "B1")) + row(2, textCell("Ett", "A2"));

/** Those that are read as their two rows: what they carry besides costs nothing. */
export const readFiles: readonly (() => HostileFile)[] = [
  () => ({
    name: "mergeCell A1:XFD1000",
    bytes: workbookOf({ rows: twice, after: '<mergeCells><mergeCell ref="A1:XFD1000"/></mergeCells>' }),
  }),
  () => ({
    name: "dataValidation A1:XFD20000",
    bytes: workbookOf({
      rows: twice,
      after: '<dataValidations><dataValidation type="list" sqref="A1:XFD20000"/></dataValidations>',
    }),
  }),
  () => ({
    name: "3 000 rows with a cell in XFD",
    bytes: workbookOf({ rows: twice + numbered(3000, (n) => row(n + 2, textCell("x", `XFD${n + 2}`))) }),
  }),
  () => ({
    name: "columns to the end",
    bytes: workbookOf({ rows: twice, after: '<cols><col min="1" max="16384"/></cols>' }),
  }),
  () => ({
    name: "a format of brackets that none closes, in 60 000 styles",
    bytes: workbookOf({
      rows: twice,
      styles: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(32_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(60_000)}</cellXfs></styleSheet>`,
    }),
  }),
  () => ({
    name: "60 000 formats of quotation marks",
    bytes: workbookOf({
      rows: twice,
      styles: `<styleSheet><numFmts>${numbered(60_000, (n) => `<numFmt numFmtId="${n}" formatCode='${'"['.repeat(120)}'/>`)}</numFmts><cellXfs>${'<xf numFmtId="7"/>'.repeat(60_000)}</cellXfs></styleSheet>`,
    }),
  }),
  () => ({
    name: "a remark of 20 MB",
    bytes: workbookOf({ rows: `${twice}<!--${"x".repeat(20_000_000)}-->` }),
  }),
  () => ({
    name: "a million empty cells",
    bytes: workbookOf({ rows: twice + row(3, '<c s="1"/>'.repeat(1_000_000)) }),
  }),
  () => ({ name: "a million empty rows", bytes: workbookOf({ rows: twice + "<row/>".repeat(1_000_000) }) }),
  () => ({
    name: "a hundred megabytes of pictures",
    bytes: workbookOf({ rows: twice, more: [["xl/media/image1.png", Buffer.alloc(100_000_000)]] }),
  }),
  () => ({
    name: "2 000 000 line breaks at the end of a list",
    bytes: lines(`Part;Perspektiv\nEtt${"\n".repeat(2_000_000)}`),
  }),
];
