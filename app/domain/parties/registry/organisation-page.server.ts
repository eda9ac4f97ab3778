import type { Reader } from "~/domain/parties/composition/council-on-date.server";
import type { RepresentationKind } from "~/domain/parties/mandates/representation";
import type { SeatKind } from "~/domain/parties/seats/seat";
import type { LocalDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { Authority } from "~/platform/access/authority";
import type { Organisation } from "./organisation";

export interface OrganisationSeat {
  holdingId: string;
  seatId: string;
  perspective: Perspective;
  label: string | null;
  kind: SeatKind;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

export interface OrganisationPerson {
  representationId: string;
  personId: string;
  name: string;
  email: string | null;
  phone: string | null;
  kind: RepresentationKind;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

export interface OrganisationMeasure {
  id: string;
  number: string | null;
  title: string;
  planId: string;
  planTitle: string;
  /** Null when nobody has reported on it. */
  state: "not-started" | "on-track" | "delayed" | "hindered" | "done" | null;
}

export interface OrganisationStand {
  id: string;
  statementId: string;
  title: string;
  kind: "behind" | "behind-with-reservation" | "abstains" | "dissents" | "awaits";
  givenAt: string;
  withdrawnAt: string | null;
}

export interface OrganisationPage {
  organisation: Organisation;
  municipality: string | null;
  successor: { id: string; name: string } | null;
  seats: readonly OrganisationSeat[];
  people: readonly OrganisationPerson[];
  measures: readonly OrganisationMeasure[];
  stands: readonly OrganisationStand[];
}

type OrganisationRow = Organisation & { municipality: string | null; successorName: string | null };

/**
 * A party in the council: its seats over time, its people, what it answers for and where it has stood. Stands on a text
 * that was put away are for those who may still open it.
 */
export async function organisationPage(
  reader: Reader & Pick<Authority<never>, "holds">,
  id: string,
): Promise<OrganisationPage> {
  const [[row], seats, people, measures, stands] = await reader.read((sql) =>
    Promise.all([
      sql<OrganisationRow[]>`
        select o.id, o.number, o.name, o.sector, o.municipality_code as "municipalityCode",
               o.successor_id as "successorId", o.registered_by as "registeredBy", o.invented, o.version,
               m.name as municipality, s.name as "successorName",
               coalesce((select json_agg(json_build_object('id', n.id, 'name', n.name, 'kind', n.kind,
                                           'validFrom', n.valid_from, 'validTo', n.valid_to)
                                         order by n.kind, n.valid_to desc, n.name collate "sv-SE-x-icu")
                         from organisation_name n where n.organisation_id = o.id), '[]') as names
        from organisation o
        left join municipality m on m.code = o.municipality_code
        left join organisation s on s.id = o.successor_id
        where o.id = ${id}`,
      sql<OrganisationSeat[]>`
        select h.id as "holdingId", h.seat_id as "seatId", s.perspective, s.label, s.kind,
               h.valid_from as "validFrom", h.valid_to as "validTo"
        from seat_holding h join seat s on s.council_id = h.council_id and s.id = h.seat_id
        where h.organisation_id = ${id} order by h.valid_from desc`,
      sql<OrganisationPerson[]>`
        select r.id as "representationId", p.id as "personId", p.name, p.email, p.phone, r.kind,
               r.valid_from as "validFrom", r.valid_to as "validTo"
        from representation r
        join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
        join person p on p.council_id = r.council_id and p.id = r.person_id
        where h.organisation_id = ${id} order by r.valid_to desc nulls first, r.kind, p.name collate "sv-SE-x-icu"`,
      sql<OrganisationMeasure[]>`
        select m.id, m.number, m.title, p.id as "planId", p.title as "planTitle",
               (select state from last_word(m.council_id, m.id)) as state
        from measure m
        join plan p on p.council_id = m.council_id and p.id = m.plan_id
        join answering_on(m.council_id, m.id, m.responsible_holding_id) a on true
        join seat_holding h on h.council_id = m.council_id and h.id = a.holding_id
        where h.organisation_id = ${id} and p.stage = 'adopted'
        order by p.period_from desc, m.position, m.id`,
      sql<
        (Omit<OrganisationStand, "givenAt" | "withdrawnAt"> & { givenAt: Date; withdrawnAt: Date | null })[]
      >`
        select d.id, d.statement_id as "statementId", s.title, d.kind, d.given_at as "givenAt",
               d.withdrawn_at as "withdrawnAt"
        from stand d join statement s on s.council_id = d.council_id and s.id = d.statement_id
        where d.organisation_id = ${id} and (${reader.holds("statement:draft")} or s.stage <> 'withdrawn-draft')
        order by d.given_at desc`,
    ]),
  );
  if (!row) throw new Response(null, { status: 404 });
  const { municipality, successorName, ...organisation } = row;
  const { successorId } = organisation;
  return {
    organisation,
    municipality,
    successor: successorId && successorName ? { id: successorId, name: successorName } : null,
    seats,
    people,
    measures,
    stands: stands.map(({ givenAt, withdrawnAt, ...stand }) => ({
      ...stand,
      givenAt: givenAt.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
    })),
  };
}
