import { openArchive } from "./open-archive";
import { Unreadable } from "./unreadable";
import { findParts } from "./workbook-parts";
import { readSharedStrings } from "./workbook-strings";
import { readDateStyles } from "./workbook-styles";
import { readWorksheet, type SparseRows } from "./worksheet";

/**
 * The rows of a workbook's first sheet, with empty ones where the spreadsheet has them. Nothing else of the workbook is
 * unpacked but its styles, and of its strings none is kept but those in the rows. `most` is the number of rows below the
 * first. Throws `Unreadable`.
 */
export async function readWorkbook(bytes: Uint8Array, most: number): Promise<string[][]> {
  const archive = await openArchive(bytes);
  const part = (name: string | null) => (name === null ? null : archive.part(name));
  const { sheet, strings, styles, epoch } = await findParts(archive);
  const worksheet = part(sheet);
  if (worksheet === null) throw new Unreadable("fileBroken");
  const dates = { epoch, styles: await readDateStyles(part(styles)) };
  const sparse = await readWorksheet(worksheet, dates, most);
  return rowsOf(sparse, await readSharedStrings(part(strings), placesIn(sparse)), most);
}

function placesIn(sparse: SparseRows): ReadonlySet<number> {
  const cells = [...sparse.values()].flat();
  return new Set(cells.flatMap((cell) => (typeof cell === "object" ? [cell.shared] : [])));
}

function rowsOf(sparse: SparseRows, strings: ReadonlyMap<number, string>, most: number): string[][] {
  const rows: string[][] = [];
  for (const [number, cells] of [...sparse].toSorted(([one], [other]) => one - other)) {
    const texts = Array.from(cells, (cell) =>
      typeof cell === "object" ? (strings.get(cell.shared) ?? "") : (cell ?? ""),
    );
    if (texts.every((text) => text.trim() === "")) continue;
    if (number > most + 1) throw new Unreadable("tooManyRows", { most });
    while (rows.length < number - 1) rows.push([]);
    rows.push(texts);
  }
  return rows;
}
