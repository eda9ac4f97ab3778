import type { Reader } from "~/domain/parties/composition/council-on-date.server";
import type { LocalDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { SeatKind } from "./seat";
import { seenMark } from "./seen-mark";

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
  /** Mandates of any time, the earliest first. */
  mandates: readonly HoldingMandate[];
  /** Mark of the holding and its mandates, for acts that end them. */
  seen: string;
}

export interface HoldingMandate {
  id: string;
  name: string;
  validTo: LocalDate | null;
  version: number;
}

/** A party's time on a seat, with what depends on it. */
export async function holdingPage(reader: Reader, id: string): Promise<HoldingPage> {
  const [[found], mandates] = await reader.read((sql) =>
    Promise.all([
      sql<Omit<HoldingPage, "mandates" | "seen">[]>`
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
      sql<HoldingMandate[]>`
        select r.id, p.name, r.valid_to as "validTo", r.version
        from representation r join person p on p.council_id = r.council_id and p.id = r.person_id
        where r.holding_id = ${id} order by r.valid_from, r.id`,
    ]),
  );
  if (!found) throw new Response(null, { status: 404 });
  return { ...found, mandates, seen: seenMark([found, ...mandates]) };
}
