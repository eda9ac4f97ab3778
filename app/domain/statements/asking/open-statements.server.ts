import type { StandKind } from "~/domain/positions/stand";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import { partyWasAsked } from "./was-asked.server";

/** A party on an ordinary seat, with its latest answer to the present text. */
export interface StandingParty {
  organisationId: string;
  name: string;
  /** Null while it has not answered, or has taken its answer back. */
  kind: StandKind | null;
  /** It was asked when the text was locked, or has answered all the same. */
  asked: boolean;
  /** The day on which it was last reminded of this text, or could not be reached then. */
  remindedOn: LocalDate | null;
}

export interface OpenStatement {
  id: string;
  title: string;
  deadline: LocalDate | null;
  openedOn: LocalDate;
  /** The day on which the silent were last reminded of this text. */
  remindedOn: LocalDate | null;
  /** A reminder of this text is still in the outbox. */
  reminderWaits: boolean;
  /** Parties on ordinary seats on the day, by name. */
  parties: StandingParty[];
}

/** Statements that are open for stands, those with the nearest deadline first. */
export function openStatements(sql: ReadSql, day: LocalDate) {
  return sql<OpenStatement[]>`
    select s.id, s.title, s.deadline,
           day_of(s.frozen_at) as "openedOn", asked.parties,
           reminded.on as "remindedOn", reminded.waits as "reminderWaits"
    from statement s
    cross join lateral (
      select day_of(max(e.at)) as on,
             coalesce(bool_or(exists (
               select 1 from letter l
               where l.council_id = e.council_id and l.sent_at is null
                 and l.id::text in (select jsonb_array_elements_text(e.after -> 'letters' -> 'ids')))), false) as waits,
             jsonb_agg(jsonb_build_object('on', day_of(e.at), 'told',
               (e.after -> 'letters' -> 'reached') || (e.after -> 'letters' -> 'unreached'))) as receipts
      from audit_entry e
      where e.council_id = s.council_id and e.subject_kind = 'statement' and e.subject_id = s.id::text
        and e.act = 'statements.reminded' and e.at >= s.frozen_at) reminded
    cross join lateral (
      select coalesce(json_agg(json_build_object(
        'organisationId', party.organisation_id, 'name', party.name, 'kind', answer.kind,
        'remindedOn', (
          select max(receipt ->> 'on') from jsonb_array_elements(reminded.receipts) receipt,
            jsonb_array_elements(receipt -> 'told') one
          where coalesce(one ->> 'organisationId' = party.organisation_id::text, one ->> 'party' = party.name)),
        'asked', answer.id is not null or ${partyWasAsked(sql, sql`party.organisation_id`)})
        order by party.name collate "sv-SE-x-icu"), '[]') as parties
      from (
        select distinct h.organisation_id, o.name
        from seat x
        join seat_holding h on h.council_id = x.council_id and h.seat_id = x.id
        join organisation o on o.id = h.organisation_id
        where x.council_id = s.council_id and x.kind = 'ordinary'
          and valid_on(x.valid_from, x.valid_to, ${day})
          and valid_on(h.valid_from, h.valid_to, ${day})) party
      left join lateral (
        select a.id, case when a.withdrawn_at is null then a.kind end as kind
        from stand a
        where a.council_id = s.council_id and a.statement_id = s.id
          and a.organisation_id = party.organisation_id and a.fingerprint = s.fingerprint
        order by a.given_at desc, a.id desc limit 1) answer on true) asked
    where s.stage = 'open-for-stands'
    order by s.deadline nulls last, s.frozen_at, s.id`;
}
