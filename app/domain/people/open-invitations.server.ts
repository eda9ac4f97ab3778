import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";

/** A person whose invitation has not been answered. */
export interface OpenInvitation {
  personId: string;
  name: string;
  sentOn: LocalDate;
  expired: boolean;
}

/** The latest invitation of each person who has not come in by any, oldest first. */
export function openInvitations(sql: ReadSql, now: Date) {
  return sql<OpenInvitation[]>`
    select "personId", name, "sentOn", expired from (
      select distinct on (i.person_id) i.person_id as "personId", p.name, i.sent_at,
             day_of(i.sent_at) as "sentOn",
             i.expires_at <= ${now} as expired, i.accepted_at, i.revoked_at
      from invitation i join person p on p.council_id = i.council_id and p.id = i.person_id
      where p.account_id is null
      order by i.person_id, i.sent_at desc, i.id desc) latest
    where accepted_at is null and revoked_at is null
    order by sent_at, "personId"`;
}
