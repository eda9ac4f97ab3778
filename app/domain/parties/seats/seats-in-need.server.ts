import { addDays, type LocalDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { ReadSql } from "~/platform/access/authority";

export interface VacantSeat {
  id: string;
  label: string | null;
  perspective: Perspective;
  since: LocalDate;
  /** The day on which someone already chosen takes the seat. */
  heldFrom: LocalDate | null;
}

/** Ordinary seats that nobody holds on the day, those vacant longest first. */
export function vacantSeats(sql: ReadSql, day: LocalDate) {
  return sql<VacantSeat[]>`
    select s.id, s.label, s.perspective,
           coalesce((select max(h.valid_to) from seat_holding h
             where h.council_id = s.council_id and h.seat_id = s.id and h.valid_to <= ${day}),
             s.valid_from) as since,
           (select min(h.valid_from) from seat_holding h
             where h.council_id = s.council_id and h.seat_id = s.id and h.valid_from > ${day}) as "heldFrom"
    from seat s
    where s.kind = 'ordinary' and valid_on(s.valid_from, s.valid_to, ${day})
      and not exists (select 1 from seat_holding h
        where h.council_id = s.council_id and h.seat_id = s.id
          and valid_on(h.valid_from, h.valid_to, ${day}))
    order by since, s.id`;
}

/** A party that sits, and for which nobody can report or answer. */
export interface VoicelessParty {
  holdingId: string;
  party: string;
  /** The first day without anyone. */
  since: LocalDate;
  /** The day on which someone already appointed begins. */
  appointedFrom: LocalDate | null;
}

/** Parties on a seat without a representative or a substitute on the day, those that have been so longest first. */
export function voicelessParties(sql: ReadSql, day: LocalDate) {
  return sql<VoicelessParty[]>`
    select h.id as "holdingId", o.name as party,
           coalesce((select max(r.valid_to) from representation r
             where r.council_id = h.council_id and r.holding_id = h.id and r.valid_to <= ${day}),
             greatest(h.valid_from, s.valid_from)) as since,
           (select min(r.valid_from) from representation r
             where r.council_id = h.council_id and r.holding_id = h.id and r.valid_from > ${day}) as "appointedFrom"
    from seat_holding h
    join seat s on s.council_id = h.council_id and s.id = h.seat_id
    join organisation o on o.id = h.organisation_id
    where valid_on(h.valid_from, h.valid_to, ${day})
      and valid_on(s.valid_from, s.valid_to, ${day})
      and not exists (select 1 from representation r
        where r.council_id = h.council_id and r.holding_id = h.id
          and valid_on(r.valid_from, r.valid_to, ${day}))
    order by since, party, "holdingId"`;
}

/** A place that ends soon with nobody to follow. */
export interface ComingEnd {
  kind: "co-opted" | "holding" | "mandate";
  id: string;
  /** Where it is put right: the seat, or the person whose mandate ends. */
  seatId: string;
  personId: string | null;
  party: string;
  person: string | null;
  /** The first day on which it no longer holds. */
  endsOn: LocalDate;
}

/** Days ahead in which a coming end is told. */
const endsWithin = 60;

/** Co-opted parties, parties on seats, and representatives that end soon, unless a follower is already there. */
export function comingEnds(sql: ReadSql, day: LocalDate) {
  const until = addDays(day, endsWithin);
  return sql<ComingEnd[]>`
    select case s.kind when 'co-opted' then 'co-opted' else 'holding' end as kind, h.id, s.id as "seatId",
           null::uuid as "personId", o.name as party, null::text as person,
           least(h.valid_to, s.valid_to) as "endsOn"
    from seat_holding h
    join seat s on s.council_id = h.council_id and s.id = h.seat_id
    join organisation o on o.id = h.organisation_id
    where valid_on(h.valid_from, h.valid_to, ${day}) and valid_on(s.valid_from, s.valid_to, ${day})
      and least(h.valid_to, s.valid_to) <= ${until}
      and not exists (select 1 from seat_holding n
        where n.council_id = h.council_id and n.seat_id = h.seat_id and n.valid_from >= h.valid_to)
    union all
    select 'mandate', r.id, h.seat_id, r.person_id, o.name, p.name, r.valid_to
    from representation r
    join person p on p.council_id = r.council_id and p.id = r.person_id
    join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
    join organisation o on o.id = h.organisation_id
    where r.kind = 'ordinary' and valid_on(r.valid_from, r.valid_to, ${day}) and r.valid_to <= ${until}
      and (h.valid_to is null or h.valid_to > r.valid_to)
      and not exists (select 1 from representation n
        where n.council_id = r.council_id and n.holding_id = r.holding_id and n.kind = 'ordinary' and n.id <> r.id
          and valid_on(n.valid_from, n.valid_to, r.valid_to))
    order by "endsOn", party, id`;
}
