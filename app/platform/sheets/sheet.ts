/** A cell of a sheet. Text stays text; it is never read as a formula. */
export type Cell = string | number | null;

/** A sheet with its headers in the first row. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/**
 * A text that spreadsheet programs would run as a formula gets an apostrophe in front (CSV injection). Numbers
 * and dates are not touched.
 */
export function defused(cell: Cell): Cell {
  return typeof cell === "string" && /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The text without the apostrophe that `defused` put in front. */
export function undefused(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
