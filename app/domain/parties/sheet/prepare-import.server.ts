import { fingerprintOf, type Json } from "~/kernel/fingerprint";
import { newId } from "~/kernel/ids";
import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { loadImportBasis } from "./import-basis.server";
import { previewImport, type SheetReason } from "./party-import";
import type { ImportPreview } from "./party-import-preview";
import { addImport } from "./party-import-store.server";

/** What tells one preview from another: the same rows with the same verdicts. */
export function previewFingerprint(preview: ImportPreview): string {
  return fingerprintOf(preview as unknown as Json);
}

/** Keeps a sheet for its preview; nothing of it is done. The value is the id of the kept sheet. */
export async function prepareImport(
  authority: Authority<"party:import">,
  token: string,
  input: { readonly fileName: string; readonly sheet: readonly (readonly string[])[] },
): Promise<Outcome<string, SheetReason>> {
  return authority.act(token, async (work) => {
    const preview = previewImport(input.sheet, await loadImportBasis(work));
    if (!preview.ok) return preview;
    const id = newId();
    const fingerprint = previewFingerprint(preview.value);
    const { counts } = preview.value;
    await addImport(
      work,
      id,
      input.fileName,
      { sheet: input.sheet, fingerprint },
      {
        ...{
          act: "parties.sheetRead",
          subjectKind: "party-import",
          subjectId: id,
          subjectName: input.fileName,
        },
        after: { counts },
      },
    );
    return done(id);
  });
}
