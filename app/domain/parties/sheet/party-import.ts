import { done, type Outcome, refused } from "~/kernel/outcome";
import { judgeAddition } from "./party-import-addition";
import { changesOf } from "./party-import-change";
import { type ImportDraft, openDraft } from "./party-import-draft";
import { matchHolding, matchOrganisation } from "./party-import-match";
import {
  type ImportBasis,
  type ImportPreview,
  type ImportRow,
  type RowVerdict,
  wrongRow,
} from "./party-import-preview";
import { type ColumnPlaces, placeColumns, type RowFields, readRow } from "./party-import-row";
import { sheetHeaders } from "./party-sheet";

export type SheetReason = "sheetEmpty" | "headerMissing" | "headerTwice" | "tooManyRows";

/** Rows below the headers that a sheet may have. */
export const mostRows = 2000;

/** How long a preview is kept for its commit. */
export const keptHours = 24;

/**
 * What reading a sheet in would do, row by row, without doing it. The first row holds the headers, in
 * Swedish or English. Organisations are matched on number, then on name or alias. An empty cell changes nothing.
 */
export function previewImport(
  sheet: readonly (readonly string[])[],
  basis: ImportBasis,
): Outcome<ImportPreview, SheetReason> {
  const [headers, ...rows] = sheet;
  if (!headers || rows.every(isBlank)) return refused("sheetEmpty");
  if (rows.length > mostRows) return refused("tooManyRows", { most: mostRows });
  const { places, twice } = placeColumns(headers);
  if (twice[0] !== undefined) return refused("headerTwice", { header: twice[0] });
  for (const needed of ["name", "perspective"] as const) {
    const { sv, en } = sheetHeaders[needed];
    if (!places.has(needed)) return refused("headerMissing", { header: `${sv[0]} (${en[0]})` });
  }
  const draft = openDraft(basis);
  const read = rows.flatMap((cells, index): ImportRow[] =>
    isBlank(cells) ? [] : [previewRow(index + 2, cells, places, basis, draft)],
  );
  const counts = { added: 0, changed: 0, unchanged: 0, wrong: 0 };
  for (const { verdict } of read) counts[verdict.kind] += 1;
  return done({ rows: read, counts });
}

function previewRow(
  row: number,
  cells: readonly string[],
  places: ColumnPlaces,
  basis: ImportBasis,
  draft: ImportDraft,
): ImportRow {
  const { fields, problems } = readRow(cells, places, basis.municipalities);
  const verdict: RowVerdict = problems.length > 0 ? wrongRow(...problems) : judge(row, fields, basis, draft);
  return { row, name: fields.name ?? fields.number ?? "", verdict };
}

function judge(row: number, fields: RowFields, basis: ImportBasis, draft: ImportDraft): RowVerdict {
  const matched = matchOrganisation(fields, draft.organisations);
  if ("problem" in matched) return wrongRow(matched.problem);
  const { organisation } = matched;
  if (organisation === null) return judgeAddition(row, fields, null, basis.today, draft);
  const held = draft.heldBy(organisation.id);
  const found = matchHolding(fields, held, draft.taken, basis.today);
  if ("problem" in found) return wrongRow(found.problem);
  if (found.match === null) return judgeAddition(row, fields, organisation, basis.today, draft);
  const { holding, seat } = found.match;
  const compared = changesOf(row, fields, { organisation, holding, seat }, basis, draft);
  if (compared.problems.length > 0) return wrongRow(...compared.problems);
  draft.take(row, found.match, organisation);
  if (compared.changes.length === 0) return { kind: "unchanged", holdingId: holding.id };
  draft.replace(compared.after);
  return {
    kind: "changed",
    organisationId: organisation.id,
    seatId: seat.id,
    holdingId: holding.id,
    changes: compared.changes,
    fields,
    ...(compared.mandates.length > 0 && { mandates: compared.mandates }),
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
