import { type MeasureAddress, measurePath } from "~/domain/plans/measure-address";
import { planIdOn } from "~/domain/plans/read-plan.server";
import { numberInAddress } from "~/kernel/numbering";
import type { Authority } from "~/platform/access/authority";
import { mostRowsAtOnce } from "~/platform/database/growth";

/** Paths of a council's pages that come and go, below the council: measures of the plan in force and the latest statements. */
export async function councilPages(counter: Pick<Authority<"counter">, "read" | "today">): Promise<string[]> {
  return counter.read(async (sql) => {
    const [measures, statements] = await Promise.all([
      sql<MeasureAddress[]>`
        select extract(year from p.period_from)::int as year, m.number
        from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
        where m.plan_id = ${planIdOn(sql, counter.today)} and m.number is not null order by m.number`,
      sql<{ year: number; seq: number }[]>`
        select number_year as year, number_seq as seq from statement
        where published_at is not null order by number_year desc, number_seq desc limit ${mostRowsAtOnce}`,
    ]);
    return [
      ...measures.map((measure) => measurePath(measure)),
      ...statements.map((number) => `/uttalanden/${numberInAddress(number)}`),
    ];
  });
}
