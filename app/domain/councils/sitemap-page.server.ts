import { numberInAddress } from "~/domain/kernel/numbering";
import type { Authority } from "~/platform/access/authority";

/** Paths of a council's pages that come and go, below the council: measures of adopted plans and statements. */
export async function councilPages(counter: Pick<Authority<"counter">, "read" | "today">): Promise<string[]> {
  return counter.read(async (sql) => {
    const [measures, statements] = await Promise.all([
      sql<{ number: string }[]>`
        select distinct m.number from measure m
        join plan p on p.council_id = m.council_id and p.id = m.plan_id
        where p.period_from <= ${counter.today}::date and p.period_to > ${counter.today}::date
          and p.adopted_on <= ${counter.today}::date and m.number is not null
        order by m.number`,
      sql<{ year: number; seq: number }[]>`
        select number_year as year, number_seq as seq from statement
        where published_at is not null order by number_year, number_seq`,
    ]);
    return [
      ...measures.map(({ number }) => `/handlingsplan/${number}`),
      ...statements.map((number) => `/uttalanden/${numberInAddress(number)}`),
    ];
  });
}
