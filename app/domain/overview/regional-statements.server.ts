import type { StandCounts } from "~/domain/positions/stand-rollup";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";

/** A published statement with the parties' answers at the end of the day. */
export interface RegionalStatement {
  councilId: string;
  year: number;
  seq: number;
  title: string;
  publishedOn: LocalDate;
  stands: StandCounts;
}

export interface RegionalStatements {
  /** Published up to the day, in all councils. */
  total: number;
  /** The latest of them, newest first. */
  statements: RegionalStatement[];
}

/** The list holds so many: a page that can be read, whatever the years bring. */
const listedStatements = 200;

/**
 * What the councils have published up to a day. The figures come from rollup rows, the list from the statements.
 * Two statements.
 */
export function regionalStatements(
  authority: Pick<Authority<"overview:read">, "read">,
  day: LocalDate,
): Promise<RegionalStatements> {
  return authority.read(async (sql) => {
    const [[sum], statements] = await Promise.all([
      sql<{ total: number }[]>`
        select coalesce(sum((summary->>'total')::int), 0)::int as total from (
          select distinct on (council_id) summary from statement_rollup
          where day <= ${day} order by council_id, day desc) latest`,
      sql<RegionalStatement[]>`
        select s.council_id as "councilId", s.number_year as year, s.number_seq as seq, s.title,
               day_of(s.published_at) as "publishedOn",
               coalesce(rolled.stands, '{}') as stands
        from statement s
        left join lateral (
          select r.stands from stand_rollup r
          where r.council_id = s.council_id and r.statement_id = s.id and r.day <= ${day}
          order by r.day desc limit 1) rolled on true
        where day_of(s.published_at) <= ${day}
        order by s.published_at desc, s.council_id limit ${listedStatements}`,
    ]);
    return { total: sum?.total ?? 0, statements: [...statements] };
  });
}
