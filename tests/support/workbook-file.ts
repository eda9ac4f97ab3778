import { type ZipLies, type ZipPart, zipFile } from "./zip-file";

/** The parts of a workbook that a test says itself, as XML; what it leaves out is as plain as can be. */
export interface WorkbookXml {
  /** The rows between the marks of `sheetData`. */
  readonly rows?: string;
  /** What stands after the rows. */
  readonly after?: string;
  /** The strings between the marks of `sst`. */
  readonly strings?: string;
  readonly styles?: string;
  /** Attributes of the workbook's properties. */
  readonly properties?: string;
  readonly more?: readonly ZipPart[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const reference = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;

/** The parts of a workbook with one sheet. */
export function workbookParts(xml: WorkbookXml): ZipPart[] {
  return [
    [
      "_rels/.rels",
      `<Relationships xmlns="${packages}">${reference("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${kinds}"><workbookPr ${xml.properties ?? ""}/><sheets><sheet name="Blad" sheetId="1" r:id="b"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packages}">${reference("b", "worksheet", "worksheets/sheet1.xml")}${reference("c", "sharedStrings", "/xl/sharedStrings.xml")}${reference("d", "styles", "styles.xml")}</Relationships>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${xml.rows ?? ""}</sheetData>${xml.after ?? ""}</worksheet>`,
    ],
    ["xl/sharedStrings.xml", `<sst xmlns="${main}">${xml.strings ?? ""}</sst>`],
    ["xl/styles.xml", xml.styles ?? `<styleSheet xmlns="${main}"/>`],
    ...(xml.more ?? []),
  ];
}

export function workbookOf(xml: WorkbookXml, lies: ZipLies = {}): Uint8Array {
  return new Uint8Array(zipFile(workbookParts(xml), lies));
}

/** A cell with text of its own. */
export function textCell(text: string, address = ""): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c ${address && `r="${address}" `}t="inlineStr"><is><t>${escaped}</t></is></c>`;
}
