import type { LocalDate } from "~/domain/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import type { CouncilFacts } from "./composition";
import type { Organisation } from "./organisation";
import type { Representation } from "./representation";
import type { Seat } from "./seat";
import type { SeatHolding } from "./seat-holding";

/** Facts of a read model, with the names of the parties' municipalities by code. */
export type ReadFacts = CouncilFacts & { readonly municipalities: Readonly<Record<string, string>> };

type SeatRow = Omit<Seat, "version"> & {
  holdingId: string | null;
  organisationId: string | null;
  heldFrom: LocalDate | null;
  heldTo: LocalDate | null;
};

type OrganisationRow = Omit<Organisation, "registeredBy" | "version"> & { municipality: string | null };

type RepresentationRow = Omit<Representation, "appointedBy" | "version"> & { personName: string };

/** Pages that change something read the row's version themselves; the public never sees one. */
const unversioned = { version: 0 } as const;

/**
 * All that was, is and will be in the council of the transaction, in three statements that are sent together.
 * It reads the columns that the public may see; of people the public sees only those who are flagged.
 */
export async function readCouncilFacts(sql: ReadSql): Promise<ReadFacts> {
  const [seatRows, organisationRows, representationRows] = await Promise.all([
    sql<SeatRow[]>`
      select s.id, s.perspective, s.sector, s.kind, s.label, s.purpose,
             s.valid_from as "validFrom", s.valid_to as "validTo",
             h.id as "holdingId", h.organisation_id as "organisationId",
             h.valid_from as "heldFrom", h.valid_to as "heldTo"
      from seat s
      left join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
      order by s.id, h.valid_from`,
    sql<OrganisationRow[]>`
      select o.id, o.number, o.name, o.sector, o.municipality_code as "municipalityCode",
             o.successor_id as "successorId", o.invented, m.name as municipality,
             coalesce((select json_agg(json_build_object('id', n.id, 'name', n.name, 'kind', n.kind,
                                         'validFrom', n.valid_from, 'validTo', n.valid_to) order by n.id)
                       from organisation_name n where n.organisation_id = o.id), '[]') as names
      from organisation o
      left join municipality m on m.code = o.municipality_code
      where o.id in (select organisation_id from seat_holding)`,
    sql<RepresentationRow[]>`
      select r.id, r.holding_id as "holdingId", r.person_id as "personId", r.kind,
             r.valid_from as "validFrom", r.valid_to as "validTo", p.name as "personName"
      from representation r
      join person p on p.council_id = r.council_id and p.id = r.person_id`,
  ]);
  const seats = new Map<string, Seat>();
  const holdings: SeatHolding[] = [];
  for (const { holdingId, organisationId, heldFrom, heldTo, ...seat } of seatRows) {
    seats.set(seat.id, { ...seat, ...unversioned });
    if (holdingId === null || organisationId === null || heldFrom === null) continue;
    const days = { validFrom: heldFrom, validTo: heldTo };
    holdings.push({ id: holdingId, seatId: seat.id, organisationId, ...days, ...unversioned });
  }
  const municipalities: Record<string, string> = {};
  const organisations = organisationRows.map(({ municipality, ...organisation }): Organisation => {
    const code = organisation.municipalityCode;
    if (code !== null && municipality !== null) municipalities[code] = municipality;
    return { ...organisation, registeredBy: "", ...unversioned };
  });
  const people = new Map<string, { id: string; name: string }>();
  const representations = representationRows.map(({ personName, ...mandate }): Representation => {
    people.set(mandate.personId, { id: mandate.personId, name: personName });
    return { ...mandate, appointedBy: null, ...unversioned };
  });
  return {
    seats: [...seats.values()],
    holdings,
    organisations,
    representations,
    people: [...people.values()],
    municipalities,
  };
}
