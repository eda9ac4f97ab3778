import type { LocalDate } from "~/domain/kernel/local-date";
import type { Reader } from "./council-on-date.server";
import type { Perspective } from "./perspective";
import type { SeatKind } from "./seat";

export interface HoldingPage {
  id: string;
  seatId: string;
  organisationId: string;
  name: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  version: number;
  perspective: Perspective;
  label: string | null;
  kind: SeatKind;
  seatFrom: LocalDate;
  seatTo: LocalDate | null;
  /** Mandates, measures, hand-overs and stands that point at the holding. */
  uses: number;
  /** Measures of a plan in force that the party answers for by this holding. */
  measures: number;
}

/** A party's time on a seat, with what depends on it. */
export async function holdingPage(reader: Reader, id: string): Promise<HoldingPage> {
  const [found] = await reader.read(
    (sql) => sql<HoldingPage[]>`
      select h.id, h.seat_id as "seatId", h.organisation_id as "organisationId", o.name,
             h.valid_from as "validFrom", h.valid_to as "validTo", h.version,
             s.perspective, s.label, s.kind, s.valid_from as "seatFrom", s.valid_to as "seatTo",
             ((select count(*) from representation r where r.holding_id = h.id)
              + (select count(*) from measure m where m.responsible_holding_id = h.id)
              + (select count(*) from measure_contributor c where c.holding_id = h.id)
              + (select count(*) from hand_over v where v.from_holding_id = h.id or v.to_holding_id = h.id)
              + (select count(*) from stand d where d.holding_id = h.id))::int as uses,
             (select count(*) from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
              where m.responsible_holding_id = h.id and p.stage = 'adopted')::int as measures
      from seat_holding h
      join seat s on s.council_id = h.council_id and s.id = h.seat_id
      join organisation o on o.id = h.organisation_id
      where h.id = ${id}`,
  );
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
