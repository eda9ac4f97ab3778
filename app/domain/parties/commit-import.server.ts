import { newId } from "~/domain/kernel/ids";
import type { LocalDate } from "~/domain/kernel/local-date";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import type { AuditDraft, Authority, Work } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { loadImportBasis } from "./import-basis.server";
import { type ImportWrites, importWrites } from "./import-writes";
import { lockRegistry } from "./lock-registry.server";
import { hasActed, loadMandate } from "./mandate-store.server";
import { previewImport, type SheetReason } from "./party-import";
import { type ImportPreview, type ImportRow, wrongRow } from "./party-import-preview";
import { loadImport, saveImport } from "./party-import-store.server";
import { previewFingerprint } from "./prepare-import.server";
import type { Representation } from "./representation";

export type CommitReason = SheetReason | "importDone" | "importChanged" | "nothingToImport";

/**
 * Does what the preview showed: all rows that are right, and none that is wrong. `seen` is the fingerprint of the
 * preview that the person looked at; when the council has changed since, nothing is done.
 */
export async function commitImport(
  authority: Authority<"party:import">,
  token: string,
  input: { readonly id: string; readonly seen: string },
): Promise<Outcome<undefined, CommitReason>> {
  return authority.act(token, async (work) => {
    const { fileName, kept, isDone } = await loadImport(work, input.id);
    if (isDone) return refused("importDone");
    await lockRegistry(work, "organisations");
    const basis = await loadImportBasis(work);
    const previewed = previewImport(kept.sheet, basis);
    if (!previewed.ok) return previewed;
    if (previewFingerprint(previewed.value) !== input.seen) return refused("importChanged");
    const preview = await withoutUndoable(work, previewed.value, basis.facts);
    if (preview.counts.added + preview.counts.changed === 0) return refused("nothingToImport");
    const writes = importWrites(preview, basis.facts, { id: work.scope, today: work.today, newId });
    const entry = entryFor(input.id, fileName, preview, writes, await mandatesIn(work, writes));
    let isSaved = false;
    const save = async () => {
      isSaved = await saveImport(work, input.id, writes, preview, entry);
    };
    const broken = await breaksConstraint(["seat_holding_no_overlap", "organisation_number_key"], save);
    if (broken || !isSaved) return refused("importChanged");
    return done();
  });
}

/** Rows that would take the last day from a mandate that has acted are not done either. */
async function withoutUndoable(
  work: Work,
  preview: ImportPreview,
  facts: Parameters<typeof importWrites>[1],
): Promise<ImportPreview> {
  const rows: ImportRow[] = [];
  for (const row of preview.rows) {
    const council = { id: work.scope, today: work.today, newId };
    const alone = row.verdict.kind === "changed" ? importWrites({ rows: [row] }, facts, council) : null;
    const lost = alone?.changedHoldings.flatMap(({ neverBegan }) => neverBegan) ?? [];
    const acted = await firstActed(
      work,
      lost.map(({ id }) => id),
    );
    rows.push(
      acted === null
        ? row
        : {
            ...row,
            verdict: wrongRow({ column: "lastDay", reason: "mandateHasActed", detail: { name: acted } }),
          },
    );
  }
  const counts = { added: 0, changed: 0, unchanged: 0, wrong: 0 };
  for (const { verdict } of rows) counts[verdict.kind] += 1;
  return { rows, counts };
}

async function firstActed(work: Work, mandates: readonly string[]): Promise<string | null> {
  for (const id of mandates) {
    if (await hasActed(work, id)) return (await loadMandate(work, id)).person.name;
  }
  return null;
}

type ChangedMandate = Pick<Representation, "id" | "personId"> & { readonly name: string };

/** Whose mandates get new days with their party's, and whose are taken away. */
async function mandatesIn(work: Work, { changedHoldings }: ImportWrites) {
  const named = async ({ id, personId }: Representation): Promise<ChangedMandate> => {
    const { person } = await loadMandate(work, id);
    return { id, personId, name: person.name };
  };
  const moved: (ChangedMandate & { readonly validTo: LocalDate | null })[] = [];
  const removed: ChangedMandate[] = [];
  for (const { cutShort, neverBegan } of changedHoldings) {
    for (const mandate of cutShort) moved.push({ ...(await named(mandate)), validTo: mandate.validTo });
    for (const mandate of neverBegan) removed.push(await named(mandate));
  }
  return { changedMandates: moved, removedMandates: removed };
}

/** One entry for the sheet, with every row that was done and every mandate that it changed. */
function entryFor(
  id: string,
  fileName: string,
  preview: ImportPreview,
  writes: ImportWrites,
  mandates: Awaited<ReturnType<typeof mandatesIn>>,
): AuditDraft {
  const doneRows = preview.rows.filter(({ verdict: { kind } }) => kind === "added" || kind === "changed");
  return {
    act: "parties.sheetImported",
    subjectKind: "party-import",
    subjectId: id,
    subjectName: fileName,
    after: {
      counts: preview.counts,
      rows: doneRows.map(({ row, name, verdict }) => ({ row, name, kind: verdict.kind })),
      organisations: writes.organisations.map((one) => one.id),
      seats: writes.seats.map((one) => one.id),
      holdings: writes.holdings.map((one) => one.id),
      changedHoldings: writes.changedHoldings.map(({ holding }) => holding.id),
      ...mandates,
    },
  };
}
