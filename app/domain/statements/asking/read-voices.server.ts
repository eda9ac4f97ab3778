import type { Voice } from "~/kernel/letter-plan";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";

/** Everyone who speaks for a party on an ordinary seat on a day, for a page, in the order in which an act reads them. */
export function readVoices(sql: ReadSql, day: LocalDate) {
  return sql<Voice[]>`
    select h.organisation_id as "organisationId", r.id as "representationId", p.email, p.language
    from representation r
    join person p on p.council_id = r.council_id and p.id = r.person_id
    join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
    join seat s on s.council_id = h.council_id and s.id = h.seat_id
    where s.kind = 'ordinary'
      and r.valid_from <= ${day} and (r.valid_to is null or ${day} < r.valid_to)
      and h.valid_from <= ${day} and (h.valid_to is null or ${day} < h.valid_to)
      and s.valid_from <= ${day} and (s.valid_to is null or ${day} < s.valid_to)
    order by r.id`;
}
