import type { OverviewParty } from "~/domain/overview/overview-parties.server";

/** Parties on ordinary seats by the code of the municipality they belong to, each organisation once. */
export function partiesByMunicipality(parties: readonly OverviewParty[]): Record<string, number> {
  const seen = new Set<string>();
  const counts: Record<string, number> = {};
  for (const { organisationId, municipalityCode, coOpted } of parties) {
    if (coOpted || municipalityCode === null || seen.has(organisationId)) continue;
    seen.add(organisationId);
    counts[municipalityCode] = (counts[municipalityCode] ?? 0) + 1;
  }
  return counts;
}
