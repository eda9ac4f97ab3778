import { CellText, unescaped } from "./cell-text";
import { dayOf } from "./date-format";
import { type Attributes, readXml, type XmlReader } from "./read-xml";
import { sheetLimits } from "./sheet-limits";
import { Unreadable } from "./unreadable";

/** A text by its place among the workbook's shared strings. */
export interface SharedString {
  readonly shared: number;
}

/** The cells of a sheet that hold something, by row number from 1 and column from 0. */
export type SparseRows = ReadonlyMap<number, readonly (string | SharedString | undefined)[]>;

/** How the workbook shows days: by the styles of cells, as days from an epoch. */
export interface WorkbookDates {
  readonly epoch: 1900 | 1904;
  readonly styles: ReadonlySet<number>;
}

/** Rows beyond the limit that may hold something: blanks left behind are no reason to refuse a sheet. */
const strayRows = 100;

/** Reads cells up to the end of the rows, and nothing of what a sheet says after them. Throws `Unreadable`. */
export async function readWorksheet(
  part: AsyncIterable<Uint8Array>,
  dates: WorkbookDates,
  most: number,
): Promise<SparseRows> {
  const reader = new WorksheetReader(dates, most);
  await readXml(part, reader);
  return reader.rows;
}

class WorksheetReader implements XmlReader {
  readonly rows = new Map<number, (string | SharedString | undefined)[]>();
  #row = 0;
  #column = -1;
  #cell: Attributes | null = null;
  #text = new CellText();
  #done = false;

  constructor(
    readonly dates: WorkbookDates,
    readonly most: number,
  ) {}

  isDone = () => this.#done;

  open(name: string, attributes: Attributes): void {
    if (this.#done) return;
    if (this.#cell !== null) this.#text.open(name);
    else if (name === "row") {
      this.#row = attributes.r === undefined ? this.#row + 1 : numberIn(attributes.r);
      this.#column = -1;
    } else if (name === "c") {
      this.#column = attributes.r === undefined ? this.#column + 1 : columnIn(attributes.r);
      this.#cell = attributes;
    }
  }

  close(name: string): void {
    if (this.#cell === null) {
      this.#done ||= name === "sheetData";
      return;
    }
    this.#text.close(name);
    if (name !== "c") return;
    this.#keep(this.#text.take(), this.#cell);
    this.#cell = null;
  }

  text(text: string): void {
    this.#text.add(text);
  }

  #keep(value: string, cell: Attributes): void {
    if (value === "" || this.#column >= sheetLimits.columns) return;
    const cells = this.rows.get(this.#row) ?? [];
    if (cells[this.#column] !== undefined) throw new Unreadable("fileBroken");
    cells[this.#column] = shown(value, cell, this.dates);
    this.rows.set(this.#row, cells);
    if (this.rows.size > this.most + strayRows) throw new Unreadable("tooManyRows", { most: this.most });
  }
}

/** What a reader sees in a cell: a day as 2026-11-23, a formula's stored result, an error as #REF!. */
function shown(
  value: string,
  { t: type, s: style }: Attributes,
  dates: WorkbookDates,
): string | SharedString {
  switch (type) {
    case "s":
      return { shared: numberIn(value) };
    case "b":
      return value.trim() === "1" ? "true" : "false";
    case "d":
      return value.slice(0, 10);
    case "inlineStr":
    case "str":
      return unescaped(value);
    case "e":
      return value;
  }
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(number)) return value;
  const day = dates.styles.has(Number(style)) ? dayOf(number, dates.epoch) : null;
  return day ?? String(number);
}

function numberIn(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Unreadable("fileBroken");
  return number;
}

/** The column of an address such as AB12, from 0. */
function columnIn(address: string): number {
  const letters = /^[A-Z]{1,3}/i.exec(address)?.[0].toUpperCase();
  if (letters === undefined) throw new Unreadable("fileBroken");
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
