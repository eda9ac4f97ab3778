import type { LocalDate } from "~/kernel/local-date";
import type { YearNumber } from "~/kernel/numbering";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { areaNumber } from "./area-number.server";

/** An area that a statement belongs to, as one plan calls it. */
export interface TracedArea {
  lineageId: string;
  /** Its number in that plan. */
  number: number;
  title: string;
  /** A day on which that plan is in force; null for a draft. */
  planDay: LocalDate | null;
}

type Reader = Pick<Authority<never>, "read" | "today">;

/**
 * The areas that a statement belongs to, in order. Each as the plan in force calls it, on the day of publication or
 * today; else as the latest adopted plan does that it stands in, else a draft.
 */
export function areasOfStatement(reader: Reader, id: string): Promise<TracedArea[]> {
  return reader.read((sql) => readAreas(sql, sql`s.id = ${id}`, reader.today));
}

/** The same of a published statement, by its number. */
export function areasOfPublished(reader: Reader, { year, seq }: YearNumber): Promise<TracedArea[]> {
  return reader.read((sql) =>
    readAreas(
      sql,
      sql`s.number_year = ${year} and s.number_seq = ${seq} and s.published_at is not null`,
      reader.today,
    ),
  );
}

async function readAreas(sql: ReadSql, which: ReturnType<ReadSql>, today: LocalDate) {
  const rows = await sql<TracedArea[]>`
    select distinct on (l.to_id) l.to_id as "lineageId", ${areaNumber(sql)} as number, a.title,
           case when standing.holds then coalesce(s.composition_on, ${today})
                when p.adopted_on is not null then greatest(p.period_from, p.adopted_on) end as "planDay"
    from statement s
    join trace_link l on l.council_id = s.council_id and l.from_kind = 'statement' and l.from_id = s.id and l.to_kind = 'area'
    join priority_area a on a.council_id = l.council_id and a.lineage_id = l.to_id
    join plan p on p.council_id = a.council_id and p.id = a.plan_id
    cross join lateral (select in_force_on(p.adopted_on, p.period_from, p.period_to, p.closed_on,
                                           coalesce(s.composition_on, ${today})) as holds) standing
    where ${which}
    order by l.to_id, p.adopted_on is null, standing.holds desc, p.period_from desc, p.id`;
  return [...rows].sort(
    (one, other) => one.number - other.number || one.title.localeCompare(other.title, "sv"),
  );
}

/** An area that a statement can belong to, with the latest plan that it stands in. */
export interface AreaChoice {
  lineageId: string;
  number: number;
  title: string;
  plan: string;
}

/** All areas of the council's plans, each once, those of the latest plan first. */
export function areaChoices(reader: Pick<Authority<"statement:draft">, "read">): Promise<AreaChoice[]> {
  return reader.read(
    (sql) => sql<AreaChoice[]>`
      select "lineageId", number, title, plan from (
        select distinct on (a.lineage_id) a.lineage_id as "lineageId", ${areaNumber(sql)} as number, a.title, p.title as plan,
               p.period_from, p.id as plan_id
        from priority_area a join plan p on p.council_id = a.council_id and p.id = a.plan_id
        order by a.lineage_id, p.adopted_on is null, p.period_from desc, p.id) choice
      order by period_from desc, plan_id, number`,
  );
}
