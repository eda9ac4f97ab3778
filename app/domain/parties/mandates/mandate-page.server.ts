import type { Reader } from "~/domain/parties/composition/council-on-date.server";
import type { LocalDate } from "~/kernel/local-date";
import type { RepresentationKind } from "./representation";

export interface MandatePage {
  id: string;
  holdingId: string;
  seatId: string;
  personId: string;
  personName: string;
  partyName: string;
  kind: RepresentationKind;
  appointedBy: string | null;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  version: number;
  /** Status reports, stands and withdrawals made by virtue of it; they stay when it ends. */
  acts: number;
}

/** One mandate, with what has been done by virtue of it. */
export async function mandatePage(reader: Reader, id: string): Promise<MandatePage> {
  const [found] = await reader.read(
    (sql) => sql<MandatePage[]>`
      select r.id, r.holding_id as "holdingId", h.seat_id as "seatId", r.person_id as "personId",
             p.name as "personName", o.name as "partyName", r.kind, r.appointed_by as "appointedBy",
             r.valid_from as "validFrom", r.valid_to as "validTo", r.version,
             ((select count(*) from status_report s where s.representation_id = r.id)
              + (select count(*) from stand d where d.representation_id = r.id)
              + (select count(*) from stand d where d.withdrawn_representation_id = r.id))::int as acts
      from representation r
      join person p on p.council_id = r.council_id and p.id = r.person_id
      join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
      join organisation o on o.id = h.organisation_id
      where r.id = ${id}`,
  );
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
