import { municipalities } from "~/kernel/municipality";
import type { Work } from "~/platform/access/authority";
import { loadComposition } from "./composition-store.server";
import { loadKnownMandates } from "./mandate-store.server";
import { loadRegistry } from "./organisation-store.server";
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
