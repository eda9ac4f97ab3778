import { lockRegistry } from "~/domain/parties/registry/lock-registry.server";
import { lockSeats } from "~/domain/parties/seats/seat-store.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { loadImportBasis } from "./import-basis.server";
import { importTrail } from "./import-trail.server";
import { importWrites } from "./import-writes";
import { previewImport, type SheetReason } from "./party-import";
import { loadImport, saveImport } from "./party-import-store.server";
import { previewFingerprint } from "./prepare-import.server";

export type CommitReason = SheetReason | "importDone" | "importChanged" | "nothingToImport";

/** Keeps a mandate from being taken away when something is said by virtue of it while the sheet is read in. */
const keysToMandates = [
  "status_report_council_id_representation_id_fkey",
  "stand_council_id_representation_id_fkey",
  "stand_council_id_withdrawn_representation_id_fkey",
];

/**
 * Does what the preview showed: all rows that are right, and none that is wrong. `seen` is the fingerprint of the
 * preview that the person looked at, with the versions of the mandates that it changes. It is compared under the locks
 * of the seats; when the council has changed since, nothing is done.
 */
export async function commitImport(
  authority: Authority<"party:import">,
  token: string,
  input: { readonly id: string; readonly seen: string },
): Promise<Outcome<undefined, CommitReason>> {
  return authority.act(token, async (work) => {
    const { fileName, kept, isDone } = await loadImport(work, input.id);
    if (isDone) return refused("importDone");
    await lockSeats(work);
    await lockRegistry(work, "organisations");
    const basis = await loadImportBasis(work);
    const previewed = previewImport(kept.sheet, basis);
    if (!previewed.ok) return previewed;
    const preview = previewed.value;
    if (previewFingerprint(preview) !== input.seen) return outdated("importChanged");
    if (preview.counts.added + preview.counts.changed === 0) return refused("nothingToImport");
    const writes = importWrites(preview, basis, newId);
    const trail = importTrail({ id: input.id, fileName }, preview, writes, basis);
    let isSaved = false;
    const acted = await breaksConstraint(keysToMandates, async () => {
      isSaved = await saveImport(work, input.id, writes, preview, trail);
    });
    return acted || !isSaved ? outdated("importChanged") : done();
  });
}
