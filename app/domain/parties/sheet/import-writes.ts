import { type Organisation, renameFrom } from "~/domain/parties/registry/organisation";
import type { Seat } from "~/domain/parties/seats/seat";
import type { EndedHolding, SeatHolding } from "~/domain/parties/seats/seat-holding";
import { followEdges } from "~/kernel/period";
import { withEnd } from "./party-import-end";
import type {
  ImportBasis,
  ImportedOrganisation,
  ImportedSeat,
  ImportPreview,
  RowVerdict,
} from "./party-import-preview";

/** What a previewed sheet writes, once each. Changed things carry the version that they were read with. */
export type ImportWrites = {
  readonly organisations: readonly Organisation[];
  readonly seats: readonly Seat[];
  readonly holdings: readonly SeatHolding[];
  readonly changedOrganisations: readonly Organisation[];
  readonly changedSeats: readonly Seat[];
  /** A changed end, with the mandates that end with it. */
  readonly changedHoldings: readonly EndedHolding[];
};

type Facts = ImportBasis["facts"];
type Added = Extract<RowVerdict, { kind: "added" }>;
type Changed = Extract<RowVerdict, { kind: "changed" }>;

/** Turns the rows that add or change something into things with ids. */
export function importWrites(
  { rows }: Pick<ImportPreview, "rows">,
  basis: ImportBasis,
  newId: () => string,
): ImportWrites {
  const { facts, councilId } = basis;
  const organisations: Organisation[] = [];
  const seats: Seat[] = [];
  const holdings: SeatHolding[] = [];
  const idOfRow = new Map<number, string>();
  const addRow = (row: number, { organisation, seat, validFrom, validTo }: Added) => {
    const organisationId = organisationIdOf(organisation);
    const seatId = seatIdOf(seat);
    holdings.push({ id: newId(), seatId, organisationId, validFrom, validTo, version: 1 });
    if (organisation.kind === "new") idOfRow.set(row, organisationId);
  };
  const organisationIdOf = (organisation: ImportedOrganisation): string => {
    if (organisation.kind === "known") return organisation.organisationId;
    if (organisation.kind === "from-row") {
      const id = idOfRow.get(organisation.row);
      if (id === undefined) throw new Error(`Row ${organisation.row} registers no organisation`);
      return id;
    }
    const { kind: _, ...said } = organisation;
    const own = { registeredBy: councilId, invented: false, successorId: null, version: 1, names: [] };
    const registered = { id: newId(), ...said, ...own };
    organisations.push(registered);
    return registered.id;
  };
  const seatIdOf = (seat: ImportedSeat): string => {
    if (seat.kind === "vacant") return seat.seatId;
    const { kind: _, seatKind: kind, ...said } = seat;
    const added = { id: newId(), kind, ...said, version: 1 };
    seats.push(added);
    return added.id;
  };
  const changed = rows.flatMap(({ verdict }) => (verdict.kind === "changed" ? verdict : []));
  for (const { row, verdict } of rows) if (verdict.kind === "added") addRow(row, verdict);
  return {
    organisations,
    seats,
    holdings,
    changedOrganisations: changed.flatMap((row) => changedOrganisation(row, basis, newId)),
    changedSeats: changed.flatMap((row) => changedSeat(row, facts)),
    changedHoldings: changed.flatMap((row) => changedHolding(row, basis)),
  };
}

function changes({ changes: all }: Changed, columns: readonly string[]): boolean {
  return all.some(({ column }) => columns.includes(column));
}

/** A new name applies from today, so that the old one stays for the days before; a second one the same day replaces it. */
function changedOrganisation(
  row: Changed,
  { facts, today }: ImportBasis,
  newId: () => string,
): readonly Organisation[] {
  const before = facts.organisations.find(({ id }) => id === row.organisationId);
  if (!before || !changes(row, ["name", "number", "sector", "municipality"])) return [];
  const { number, sector, municipalityCode, name } = row.fields;
  const corrected = {
    ...before,
    number: number ?? before.number,
    sector: sector ?? before.sector,
    municipalityCode: municipalityCode ?? before.municipalityCode,
  };
  if (name === null || !changes(row, ["name"])) return [corrected];
  const renamed = renameFrom(corrected, name, today, newId());
  return [renamed.ok ? renamed.value : { ...corrected, name }];
}

function changedSeat(row: Changed, facts: Facts): readonly Seat[] {
  const before = facts.seats.find(({ id }) => id === row.seatId);
  const holding = facts.holdings.find(({ id }) => id === row.holdingId);
  if (!before || !holding) return [];
  const end = changes(row, ["lastDay"]) ? row.fields.validTo : holding.validTo;
  const days =
    before.kind === "co-opted" ? followEdges(before, holding, { ...holding, validTo: end }) : before;
  if (days.validTo === before.validTo && !changes(row, ["perspective", "label", "purpose"])) return [];
  const { perspective, label, purpose } = row.fields;
  return [
    {
      ...before,
      validTo: days.validTo,
      perspective: perspective ?? before.perspective,
      label: label ?? before.label,
      purpose: before.kind === "co-opted" ? (purpose ?? before.purpose) : before.purpose,
    },
  ];
}

function changedHolding(row: Changed, { facts, mandates }: ImportBasis): readonly EndedHolding[] {
  const before = facts.holdings.find(({ id }) => id === row.holdingId);
  const { validTo } = row.fields;
  if (!before || validTo === null || !changes(row, ["lastDay"])) return [];
  const ended = withEnd(before, validTo, mandates);
  return ended.ok ? [ended.value] : [];
}
