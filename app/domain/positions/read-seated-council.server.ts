import { type Composition, councilOn } from "~/domain/parties/composition/composition";
import { nameOnDay } from "~/domain/parties/registry/name-on.server";
import type { Sector } from "~/domain/parties/registry/sector";
import type { SeatKind } from "~/domain/parties/seats/seat";
import type { LocalDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { ReadSql } from "~/platform/access/authority";

interface SeatRow {
  id: string;
  perspective: Perspective;
  sector: Sector;
  kind: SeatKind;
  label: string | null;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  holdingId: string | null;
  heldFrom: LocalDate | null;
  heldTo: LocalDate | null;
  organisationId: string | null;
  name: string | null;
}

/** The council on a day for a page, in one statement: seats, who holds them and their names of that day. */
export async function readSeatedCouncil(sql: ReadSql, day: LocalDate): Promise<Composition> {
  const rows = await sql<SeatRow[]>`
    select s.id, s.perspective, s.sector, s.kind, s.label, s.valid_from as "validFrom", s.valid_to as "validTo",
           h.id as "holdingId", h.valid_from as "heldFrom", h.valid_to as "heldTo",
           o.id as "organisationId", ${nameOnDay(sql, day)} as name
    from seat s
    left join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
      and valid_on(h.valid_from, h.valid_to, ${day})
    left join organisation o on o.id = h.organisation_id
    where valid_on(s.valid_from, s.valid_to, ${day})`;
  return councilOn(day, {
    seats: rows.map((row) => ({ ...row, purpose: null, version: 0 })),
    holdings: rows.flatMap(({ id: seatId, holdingId, heldFrom, heldTo, organisationId }) =>
      holdingId && heldFrom && organisationId
        ? [{ id: holdingId, seatId, organisationId, validFrom: heldFrom, validTo: heldTo, version: 0 }]
        : [],
    ),
    organisations: rows.flatMap(({ organisationId, name, sector }) =>
      organisationId && name ? [{ ...nobody, id: organisationId, name, sector }] : [],
    ),
    representations: [],
    people: [],
  });
}

const nobody = {
  number: null,
  municipalityCode: null,
  successorId: null,
  registeredBy: "",
  invented: false,
  version: 0,
  names: [],
};
