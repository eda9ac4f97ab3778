import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import type { LinkPurpose } from "./link-purpose";

/** A link that somebody has in a letter and that still holds. */
export interface LinkAbout {
  id: string;
  person: string;
  party: string;
  sentOn: LocalDate;
  /** The last day on which it holds. */
  until: LocalDate;
  usedOn: LocalDate | null;
}

/** The links for a purpose that hold now about a row, by party and person, the latest first. */
export function linksAbout(
  sql: ReadSql,
  { purpose, subjectId }: { readonly purpose: LinkPurpose; readonly subjectId: string },
  { now, today }: { readonly now: Date; readonly today: LocalDate },
) {
  return sql<LinkAbout[]>`
    select l.id, p.name as person, o.name as party, day_of(l.made_at) as "sentOn",
           (l.expires_at at time zone 'UTC')::date - 1 as until, day_of(l.used_at) as "usedOn"
    from signed_link l
    join speakers_on(${today}) r on r.council_id = l.council_id and r.representation_id = l.representation_id
    join person p on p.council_id = r.council_id and p.id = r.person_id
    join organisation o on o.id = r.organisation_id
    where l.subject_id = ${subjectId} and l.purpose = ${purpose} and l.revoked_at is null and l.expires_at > ${now}
    order by o.name collate "sv-SE-x-icu", p.name collate "sv-SE-x-icu", l.made_at desc, l.id`;
}
