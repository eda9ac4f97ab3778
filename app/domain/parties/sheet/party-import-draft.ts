import type { KnownMandate } from "~/domain/parties/mandates/representation";
import type { Organisation } from "~/domain/parties/registry/organisation";
import { indexOrganisations, type OrganisationIndex } from "~/domain/parties/registry/organisation-index";
import type { Seat } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import { compareDays } from "~/kernel/local-date";
import type { Dated } from "~/kernel/period";
import type { SeatOfHolding } from "./party-import-match";
import type { ImportBasis, ImportedOrganisation, ImportedSeat } from "./party-import-preview";

/** The council as it would be after the rows read so far, so that later rows are judged against earlier ones. */
export type ImportDraft = {
  readonly organisations: OrganisationIndex;
  /** The council's ordinary seats that are not held all their days, which a new party could take. */
  readonly openSeats: () => readonly Seat[];
  readonly holdingsOn: (seatId: string) => readonly SeatHolding[];
  readonly heldBy: (organisationId: string) => readonly SeatOfHolding[];
  /** The mandates under a holding, the earliest first. A holding that a row adds has none. */
  readonly mandatesUnder: (holdingId: string) => readonly KnownMandate[];
  /** Holdings that earlier rows have spoken of. */
  readonly taken: ReadonlySet<string>;
  /** The row that first spoke of an organisation or a seat, by its id. */
  readonly spokenOfBy: ReadonlyMap<string, number>;
  readonly isFromSheet: (holdingId: string) => boolean;
  readonly reference: (organisationId: string) => ImportedOrganisation;
  readonly take: (row: number, match: SeatOfHolding, organisation: Organisation) => void;
  readonly replace: (after: SeatOfHolding & { readonly organisation: Organisation }) => void;
  readonly add: (
    row: number,
    organisation: ImportedOrganisation,
    known: Organisation | null,
    seat: ImportedSeat,
    wanted: Dated,
  ) => void;
};

const madeByRow = "row-";

export function openDraft({ facts, mandates, councilId }: ImportBasis): ImportDraft {
  const organisations = indexOrganisations(facts.organisations);
  const seats = new Map(
    [...facts.seats].sort((a, b) => (a.id < b.id ? -1 : 1)).map((seat) => [seat.id, seat]),
  );
  const ordinary = [...seats.values()].filter(({ kind }) => kind === "ordinary");
  const onSeat = new Map<string, Map<string, SeatHolding>>();
  const ofOrganisation = new Map<string, Map<string, SeatHolding>>();
  const full = new Set<string>();
  const put = (holding: SeatHolding) => {
    const onIt = placed(onSeat, holding.seatId).set(holding.id, holding);
    placed(ofOrganisation, holding.organisationId).set(holding.id, holding);
    const seat = seats.get(holding.seatId);
    if (seat && [...onIt.values()].some((one) => holdsAll(one, seat))) full.add(holding.seatId);
    else full.delete(holding.seatId);
  };
  for (const holding of facts.holdings) put(holding);
  const under = new Map<string, KnownMandate[]>();
  for (const mandate of mandates.toSorted(compareMandates))
    under.set(mandate.holdingId, [...(under.get(mandate.holdingId) ?? []), mandate]);
  const taken = new Set<string>();
  const spokenOfBy = new Map<string, number>();
  const speakOf = (row: number, id: string) => {
    if (!spokenOfBy.has(id)) spokenOfBy.set(id, row);
  };
  return {
    organisations,
    openSeats: () => ordinary.flatMap(({ id }) => (full.has(id) ? [] : (seats.get(id) ?? []))),
    holdingsOn: (seatId) => [...(onSeat.get(seatId)?.values() ?? [])],
    heldBy: (organisationId) =>
      [...(ofOrganisation.get(organisationId)?.values() ?? [])].flatMap((holding) => {
        const seat = seats.get(holding.seatId);
        return seat ? [{ holding, seat }] : [];
      }),
    mandatesUnder: (holdingId) => under.get(holdingId) ?? [],
    taken,
    spokenOfBy,
    isFromSheet: (holdingId) => holdingId.startsWith(madeByRow),
    reference: (organisationId) =>
      organisationId.startsWith(madeByRow)
        ? { kind: "from-row", row: Number(organisationId.slice(madeByRow.length)) }
        : { kind: "known", organisationId },
    take(row, { holding, seat }, organisation) {
      taken.add(holding.id);
      speakOf(row, seat.id);
      speakOf(row, organisation.id);
    },
    replace({ organisation, seat, holding }) {
      organisations.put(organisation);
      seats.set(seat.id, seat);
      put(holding);
    },
    add(row, organisation, known, seat, wanted) {
      const id = `${madeByRow}${row}`;
      if (organisation.kind === "new") {
        const { number, name, sector, municipalityCode } = organisation;
        const registered = {
          registeredBy: councilId,
          invented: false,
          successorId: null,
          version: 1,
          names: [],
        };
        organisations.put({ id, number, name, sector, municipalityCode, ...registered });
      }
      if (seat.kind === "new") {
        const { kind: _, seatKind, ...rest } = seat;
        seats.set(id, { id, kind: seatKind, ...rest, version: 1 });
      }
      const seatId = seat.kind === "new" ? id : seat.seatId;
      speakOf(row, known?.id ?? id);
      speakOf(row, seatId);
      put({ id, seatId, organisationId: known?.id ?? id, ...wanted, version: 1 });
      taken.add(id);
    },
  };
}

function placed(index: Map<string, Map<string, SeatHolding>>, id: string): Map<string, SeatHolding> {
  const there = index.get(id) ?? new Map<string, SeatHolding>();
  index.set(id, there);
  return there;
}

/** Whether a holding leaves no day of a seat free. */
function holdsAll(holding: Dated, seat: Dated): boolean {
  if (holding.validFrom > seat.validFrom) return false;
  return holding.validTo === null || (seat.validTo !== null && holding.validTo >= seat.validTo);
}

function compareMandates(a: KnownMandate, b: KnownMandate): number {
  return compareDays(a.validFrom, b.validFrom) || (a.id < b.id ? -1 : 1);
}
