import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { planIdOn } from "./read-plan.server";

/** The year of the plan that a measure's number meant on a day: the one in force, else the last that had begun; null when none has it. */
export function yearOfNumber(
  reader: Pick<Authority<never>, "read">,
  number: string,
  day: LocalDate,
): Promise<number | null> {
  return reader.read(async (sql) => {
    const [plan] = await sql<{ year: number }[]>`
      select extract(year from p.period_from)::int as year
      from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
      where m.number = ${number} and begun_by(p.adopted_on, p.period_from, ${day})
      order by (p.id is not distinct from ${planIdOn(sql, day)}) desc, p.period_from desc, p.adopted_on desc, p.id
      limit 1`;
    return plan?.year ?? null;
  });
}
