import type { Balance } from "~/domain/parties/composition/balance";
import type { PlanSummary } from "~/domain/plans/follow-up/plan-rollup";
import type { StatementSummary } from "~/domain/statements/statement-rollup";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";

/** What the region's start says of one council; null where the council has nothing yet. */
export type RegionCouncil = {
  readonly id: string;
  readonly composition: Pick<Balance, "parties" | "vacant"> | null;
  readonly plan: Pick<PlanSummary, "total" | "counts"> | null;
  readonly lastPublishedOn: LocalDate | null;
  readonly published: number;
};

type Row = {
  id: string;
  composition: Balance | null;
  plan: PlanSummary | null;
  statements: StatementSummary | null;
};

/** Every council as it stands on a day, from the rollup rows, in one statement. */
export async function regionStartPage(
  counter: Pick<Authority<"counter">, "read">,
  day: LocalDate,
): Promise<RegionCouncil[]> {
  const rows = await counter.read(
    (sql) => sql<Row[]>`
      select c.id,
        (select r.counts from composition_rollup r
         where r.council_id = c.id and valid_on(r.from_day, r.to_day, ${day})
         order by r.from_day desc limit 1) as composition,
        (select r.summary from (
           select distinct on (plan_id) plan_id, summary, period_from, period_to, min(day) over (partition by plan_id) as adopted_on
           from plan_rollup where council_id = c.id and day <= ${day}::date order by plan_id, day desc) r
         where valid_on(r.period_from, r.period_to, ${day})
         order by r.period_from desc, r.adopted_on desc, r.plan_id limit 1) as plan,
        (select r.summary from statement_rollup r
         where r.council_id = c.id and r.day <= ${day}::date
         order by r.day desc limit 1) as statements
      from council c order by c.id`,
  );
  return rows.map(({ id, composition, plan, statements }) => ({
    id,
    composition: composition && composition.seats > 0 ? composition : null,
    plan: plan && plan.total > 0 ? { total: plan.total, counts: plan.counts } : null,
    lastPublishedOn: statements?.lastPublishedOn ?? null,
    published: statements?.total ?? 0,
  }));
}
