import type { Voice } from "~/kernel/letter-plan";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";

/** Everyone who speaks for a party on an ordinary seat on a day, for a page, in the order in which an act reads them. */
export function readVoices(sql: ReadSql, day: LocalDate) {
  return sql<Voice[]>`
    select r.organisation_id as "organisationId", r.representation_id as "representationId", p.email, p.language
    from speakers_on(${day}) r
    join person p on p.council_id = r.council_id and p.id = r.person_id
    where r.seat_kind = 'ordinary'
    order by r.representation_id`;
}
