import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";

/** A link that somebody has in a letter and that still works. */
export interface StandLink {
  id: string;
  person: string;
  party: string;
  sentOn: LocalDate;
  /** The last day on which it works. */
  until: LocalDate;
  usedOn: LocalDate | null;
}

/** The links by which a statement can be answered now, by party and person, the latest first. */
export function standLinks(authority: Authority<"statement:freeze">, id: string): Promise<StandLink[]> {
  const { now, today } = authority;
  return authority.read(
    (sql) => sql<StandLink[]>`
      select l.id, p.name as person, o.name as party,
             day_of(l.made_at) as "sentOn",
             (l.expires_at at time zone 'UTC')::date - 1 as until,
             day_of(l.used_at) as "usedOn"
      from signed_link l
      join statement t on t.council_id = l.council_id and t.id = l.subject_id and t.stage = 'open-for-stands'
      join speakers_on(${today}) r on r.council_id = l.council_id and r.representation_id = l.representation_id
      join person p on p.council_id = r.council_id and p.id = r.person_id
      join organisation o on o.id = r.organisation_id
      where l.subject_id = ${id} and l.purpose = 'stand' and l.revoked_at is null and l.expires_at > ${now}
      order by o.name collate "sv-SE-x-icu", p.name collate "sv-SE-x-icu", l.made_at desc, l.id`,
  );
}
