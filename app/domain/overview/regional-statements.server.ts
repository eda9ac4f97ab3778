import type { LocalDate } from "~/domain/kernel/local-date";
import type { StandKind } from "~/domain/statements/stand";
import type { Authority } from "~/platform/access/authority";

/** A published statement with the parties' answers at the end of the day. */
export interface RegionalStatement {
  councilId: string;
  year: number;
  seq: number;
  title: string;
  publishedOn: LocalDate;
  /** Parties by answer; an answer that was taken back counts as withdrawn. */
  stands: Partial<Record<StandKind | "withdrawn", number>>;
}

/** What the councils have published up to a day, newest first. One statement. */
export function regionalStatements(
  authority: Pick<Authority<"overview:read">, "read">,
  day: LocalDate,
): Promise<RegionalStatement[]> {
  return authority.read(async (sql) => {
    const rows = await sql<RegionalStatement[]>`
      select s.council_id as "councilId", s.number_year as year, s.number_seq as seq, s.title,
             (s.published_at at time zone 'Europe/Stockholm')::date as "publishedOn",
             coalesce(answers.stands, '{}') as stands
      from statement s
      left join lateral (
        select json_object_agg(kind, parties) as stands from (
          select kind, count(*) as parties from (
            select distinct on (a.organisation_id)
                   case when (a.withdrawn_at at time zone 'Europe/Stockholm')::date <= ${day}
                     then 'withdrawn' else a.kind end as kind
            from stand a
            where a.council_id = s.council_id and a.statement_id = s.id and a.fingerprint = s.fingerprint
            order by a.organisation_id, a.given_at desc, a.id desc) latest
          group by kind) counted) answers on true
      where (s.published_at at time zone 'Europe/Stockholm')::date <= ${day}
      order by s.published_at desc, s.council_id limit 200`;
    return [...rows];
  });
}
