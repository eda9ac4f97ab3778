import type { Representation } from "~/domain/parties/mandates/representation";
import { nameOn } from "~/domain/parties/registry/organisation";
import type { EndedHolding, SeatHolding } from "~/domain/parties/seats/seat-holding";
import type { AuditDraft } from "~/platform/access/authority";
import type { ImportWrites } from "./import-writes";
import { endsEarlier } from "./party-import-end";
import type { ImportBasis, ImportPreview } from "./party-import-preview";
import { holdingEntry, mandateEntry, organisationEntry, seatEntry } from "./party-trail.server";

/** The entries of a sheet that is read in: those of what its rows did, and the sheet's own. */
export type ImportTrail = { readonly things: readonly AuditDraft[]; readonly sheet: AuditDraft };

/**
 * What a sheet leaves in the trail. Each row has the entries that the same act by hand would have left, so that it is
 * told where it belongs, as in a party's own log; what is kept says which import it came by. A party that is placed has
 * one entry, with the seat and the organisation that the row added for it.
 */
export function importTrail(
  imported: { readonly id: string; readonly fileName: string },
  { rows, counts }: ImportPreview,
  writes: ImportWrites,
  basis: ImportBasis,
): ImportTrail {
  const doneRows = rows.filter(({ verdict: { kind } }) => kind === "added" || kind === "changed");
  const things = [
    ...changedThings(writes, basis),
    ...writes.holdings.map((holding) => placed(holding, writes, basis)),
  ];
  return {
    things: things.map((entry) => ({ ...entry, after: { ...(entry.after as object), import: imported.id } })),
    sheet: {
      act: "parties.sheetImported",
      subjectKind: "party-import",
      subjectId: imported.id,
      subjectName: imported.fileName,
      after: { counts, rows: doneRows.map(({ row, name, verdict }) => ({ row, name, kind: verdict.kind })) },
    },
  };
}

const find = <T extends { readonly id: string }>(id: string, list: readonly T[]) =>
  list.find((one) => one.id === id);

/** What the holding's party is called on its first day there. */
function partyOf(
  { organisationId, validFrom }: SeatHolding,
  writes: ImportWrites,
  basis: ImportBasis,
): string {
  const { organisations, changedOrganisations } = writes;
  const added = find(organisationId, organisations);
  const found =
    added ?? find(organisationId, changedOrganisations) ?? find(organisationId, basis.facts.organisations);
  return found ? nameOn(found, validFrom) : "";
}

function placed(holding: SeatHolding, writes: ImportWrites, basis: ImportBasis): AuditDraft {
  const seat = find(holding.seatId, writes.seats);
  const act = seat?.kind === "co-opted" ? "partyCoOpted" : "partyPlaced";
  const entry = holdingEntry(act, partyOf(holding, writes, basis), holding);
  const organisation = find(holding.organisationId, writes.organisations);
  return { ...entry, after: { ...holding, ...(seat && { seat }), ...(organisation && { organisation }) } };
}

function changedThings(writes: ImportWrites, basis: ImportBasis): readonly AuditDraft[] {
  const { organisations, seats } = basis.facts;
  return [
    ...writes.changedOrganisations.map((after) => {
      const before = find(after.id, organisations);
      const act = before?.name === after.name ? "organisationCorrected" : "organisationRenamed";
      return organisationEntry(act, after, before);
    }),
    ...writes.changedSeats.map((after) => seatEntry("seatCorrected", after, find(after.id, seats))),
    ...writes.changedHoldings.flatMap((ended) => endedThings(ended, writes, basis)),
  ];
}

/** A changed end, after what it did to the mandates. */
function endedThings(ended: EndedHolding, writes: ImportWrites, basis: ImportBasis): readonly AuditDraft[] {
  const { holding, cutShort, neverBegan } = ended;
  const party = partyOf(holding, writes, basis);
  const before = find(holding.id, basis.facts.holdings);
  const isEnd = before !== undefined && endsEarlier(before, holding.validTo);
  const entryOf = (act: "mandateRemoved" | "mandateEnded" | "mandateCorrected", after: Representation) => {
    const known = find(after.id, basis.mandates);
    return mandateEntry(act, { name: known?.name ?? "" }, party, bare(after), known && bare(known));
  };
  return [
    ...neverBegan.map((mandate) => entryOf("mandateRemoved", mandate)),
    ...cutShort.map((mandate) => entryOf(isEnd ? "mandateEnded" : "mandateCorrected", mandate)),
    holdingEntry(isEnd ? "holdingEnded" : "holdingCorrected", party, holding, before),
  ];
}

/** A mandate as the trail keeps it: the entry names the person. */
function bare({ id, holdingId, personId, kind, appointedBy, ...rest }: Representation): Representation {
  const { validFrom, validTo, version } = rest;
  return { id, holdingId, personId, kind, appointedBy, validFrom, validTo, version };
}
