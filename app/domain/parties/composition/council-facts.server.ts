import type { Representation } from "~/domain/parties/mandates/representation";
import type { Organisation } from "~/domain/parties/registry/organisation";
import type { Seat } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import type { CouncilFacts } from "./composition";

/** Facts of a read model, with the names of the parties' municipalities by code. */
export type ReadFacts = CouncilFacts & { readonly municipalities: Readonly<Record<string, string>> };

type SeatRow = Omit<Seat, "version"> & {
  holdingId: string | null;
  organisationId: string | null;
  heldFrom: LocalDate | null;
  heldTo: LocalDate | null;
  mandates: readonly RepresentationRow[];
};

type OrganisationRow = Omit<Organisation, "registeredBy" | "version"> & { municipality: string | null };

type RepresentationRow = Omit<Representation, "appointedBy" | "holdingId" | "version"> & {
  personName: string;
};

/** Pages that change something read the row's version themselves; the public never sees one. */
const unversioned = { version: 0 } as const;

/**
 * All that was, is and will be in the council of the transaction, in two statements that are sent together.
 * It reads the columns that the public may see; of people the public sees only those who are flagged.
 */
export async function readCouncilFacts(sql: ReadSql): Promise<ReadFacts> {
  const [seatRows, organisationRows] = await Promise.all([
    sql<SeatRow[]>`
      select s.id, s.perspective, s.sector, s.kind, s.label, s.purpose,
             s.valid_from as "validFrom", s.valid_to as "validTo",
             h.id as "holdingId", h.organisation_id as "organisationId",
             h.valid_from as "heldFrom", h.valid_to as "heldTo",
             coalesce((select json_agg(json_build_object('id', r.id, 'personId', r.person_id, 'kind', r.kind,
                                         'validFrom', r.valid_from, 'validTo', r.valid_to, 'personName', p.name))
                       from representation r
                       join person p on p.council_id = r.council_id and p.id = r.person_id
                       where r.council_id = h.council_id and r.holding_id = h.id), '[]') as mandates
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
  ]);
  const seats = new Map<string, Seat>();
  const holdings: SeatHolding[] = [];
  const people = new Map<string, { id: string; name: string }>();
  const representations: Representation[] = [];
  for (const { holdingId, organisationId, heldFrom, heldTo, mandates, ...seat } of seatRows) {
    seats.set(seat.id, { ...seat, ...unversioned });
    if (holdingId === null || organisationId === null || heldFrom === null) continue;
    const days = { validFrom: heldFrom, validTo: heldTo };
    holdings.push({ id: holdingId, seatId: seat.id, organisationId, ...days, ...unversioned });
    for (const { personName, ...mandate } of mandates) {
      people.set(mandate.personId, { id: mandate.personId, name: personName });
      representations.push({ ...mandate, holdingId, appointedBy: null, ...unversioned });
    }
  }
  const municipalities: Record<string, string> = {};
  const organisations = organisationRows.map(({ municipality, ...organisation }): Organisation => {
    const code = organisation.municipalityCode;
    if (code !== null && municipality !== null) municipalities[code] = municipality;
    return { ...organisation, registeredBy: "", ...unversioned };
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
