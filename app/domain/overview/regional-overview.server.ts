import type { CompositionCounts } from "~/domain/parties/composition/composition-steps";
import { type PlanSummary, staleIn } from "~/domain/plans/follow-up/plan-rollup";
import { planStandingOn } from "~/domain/plans/plan";
import { publishedInYearOf, type StatementSummary } from "~/domain/statements/statement-rollup";
import { daysBetween, type LocalDate, laterOf } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import type { Interval, OverviewPlan, RegionalOverview } from "./regional-overview";

interface PlanRow {
  councilId: string;
  id: string;
  title: string;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  adoptedOn: LocalDate;
  closedOn: LocalDate | null;
  summary: PlanSummary;
}

/**
 * The councils side by side at the end of a day, from rollup rows and adopted plans; councils in the order given.
 * Four statements, the same for any number of councils.
 */
export function regionalOverview(
  authority: Pick<Authority<"overview:read">, "read">,
  day: LocalDate,
  councils: readonly Interval[],
): Promise<RegionalOverview> {
  return authority.read(async (sql) => {
    const [compositions, plans, statements, municipalities] = await Promise.all([
      sql<{ councilId: string; counts: CompositionCounts }[]>`
        select council_id as "councilId", counts from composition_rollup
        where valid_on(from_day, to_day, ${day})`,
      sql<PlanRow[]>`
        select distinct on (p.council_id) p.council_id as "councilId", p.id, p.title,
               p.period_from as "periodFrom", p.period_to as "periodTo", p.adopted_on as "adoptedOn",
               p.closed_on as "closedOn", rolled.summary
        from plan p
        join lateral (
          select r.summary from plan_rollup r
          where r.council_id = p.council_id and r.plan_id = p.id and r.day <= ${day}
          order by r.day desc limit 1) rolled on true
        where p.adopted_on <= ${day}
        order by p.council_id,
                 in_force_on(p.adopted_on, p.period_from, p.period_to, p.closed_on, ${day}) desc,
                 p.period_from desc, p.adopted_on desc, p.id`,
      sql<{ councilId: string; summary: StatementSummary }[]>`
        select distinct on (council_id) council_id as "councilId", summary from statement_rollup
        where day <= ${day} order by council_id, day desc`,
      sql<{ code: string; parties: number }[]>`
        select o.municipality_code as code, count(distinct r.organisation_id)::int as parties
        from party_rollup r join organisation o on o.id = r.organisation_id
        where valid_on(r.from_day, r.to_day, ${day})
          and not r.co_opted and o.municipality_code is not null
        group by o.municipality_code order by o.municipality_code`,
    ]);
    const own = <R extends { councilId: string }>(rows: readonly R[], id: string) =>
      rows.find(({ councilId }) => councilId === id);
    return {
      day,
      councils: councils.map(({ id, freshnessDays }) => {
        const plan = own(plans, id);
        const summary = own(statements, id)?.summary ?? null;
        return {
          id,
          freshnessDays,
          plan: plan ? judged(plan, day, freshnessDays) : null,
          composition: own(compositions, id)?.counts ?? null,
          statements: publishedInYearOf(summary, day),
          statementsInAll: summary?.total ?? 0,
        };
      }),
      municipalities: Object.fromEntries(municipalities.map(({ code, parties }) => [code, parties])),
    };
  });
}

function judged(row: PlanRow, day: LocalDate, interval: number): OverviewPlan {
  const { summary, periodFrom, adoptedOn } = row;
  const isFresh = (confirmed: LocalDate) => daysBetween(confirmed, day) <= interval;
  const beganOn = laterOf(periodFrom, adoptedOn);
  return {
    id: row.id,
    title: row.title,
    periodFrom,
    periodTo: row.periodTo,
    standing: planStandingOn(row, day),
    summary,
    open: summary.total - summary.counts.done,
    fresh: summary.confirmed.filter(isFresh).length,
    freshOnBehalf: (summary.onBehalf ?? []).filter(isFresh).length,
    stale: staleIn(summary, day, interval, beganOn),
    oldest: summary.confirmed[0] ?? null,
  };
}
