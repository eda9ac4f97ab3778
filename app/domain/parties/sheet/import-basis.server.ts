import { loadComposition } from "~/domain/parties/composition/composition-store.server";
import { loadKnownMandates } from "~/domain/parties/mandates/mandate-store.server";
import { loadRegistry } from "~/domain/parties/registry/organisation-store.server";
import { municipalities } from "~/kernel/municipality";
import type { Work } from "~/platform/access/authority";
import type { ImportBasis } from "./party-import-preview";

/** Names of the municipalities that a sheet can speak of, by code. */
export const municipalityNames: ReadonlyMap<string, string> = new Map(
  municipalities.map(({ code, name }) => [code, name]),
);

/** What a sheet is compared with in an act: the whole registry and the council as it is now. */
export async function loadImportBasis(work: Work): Promise<ImportBasis> {
  const organisations = await loadRegistry(work);
  const { seats, holdings } = await loadComposition(work);
  return {
    councilId: work.scope,
    today: work.today,
    municipalities: municipalityNames,
    facts: { organisations, seats, holdings },
    mandates: await loadKnownMandates(work),
  };
}
