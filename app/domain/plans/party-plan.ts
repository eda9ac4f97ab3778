import { compareSwedish } from "~/kernel/text/swedish-order";
import { byNumber, type MeasureRow } from "./measure-row";

/** What one party has taken on in a plan. */
export type PartyPlan = {
  /** Null for measures that no seated party answers for. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly responsible: readonly MeasureRow[];
  readonly contributes: readonly MeasureRow[];
};

/** The plan by party, by name; measures without a seated party come first, under the name null. */
export function planByParty(rows: readonly MeasureRow[]): readonly PartyPlan[] {
  const names = new Map<string, string>();
  for (const row of rows) {
    if (!row.orphaned && row.organisationId !== null) names.set(row.organisationId, row.responsible ?? "");
    for (const { organisationId, name } of row.contributors) names.set(organisationId, name);
  }
  const parties = [...names]
    .map(([organisationId, name]) => ({
      organisationId,
      name,
      responsible: byNumber(rows.filter((row) => !row.orphaned && row.organisationId === organisationId)),
      contributes: byNumber(
        rows.filter((row) => row.contributors.some((one) => one.organisationId === organisationId)),
      ),
    }))
    .sort((a, b) => compareSwedish(a.name, b.name));
  const orphaned = byNumber(rows.filter((row) => row.orphaned));
  return orphaned.length > 0
    ? [{ organisationId: null, name: "", responsible: orphaned, contributes: [] }, ...parties]
    : parties;
}
