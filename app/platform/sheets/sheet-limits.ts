/**
 * What is read of a file that somebody sends in. They leave room for any list that a person has made, and bound what
 * a file made to do harm can cost.
 */
export const sheetLimits = {
  /** Columns to the right of these are passed over. */
  columns: 60,
  /** Characters of a cell: as many as a spreadsheet program allows. */
  cellCharacters: 32_767,
  /** Characters of all cells together. */
  characters: 3_000_000,
  /** Bytes that the parts of a workbook unpack to together, of those that are read. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Parts of a workbook. */
  parts: 2_000,
  /** Elements of a part within each other. */
  depth: 40,
  /** Attributes of an element. */
  attributes: 60,
  /** Characters of one name or value in a part. */
  nameCharacters: 32_767,
} as const;
