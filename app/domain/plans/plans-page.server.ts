import type { LocalDate } from "~/kernel/local-date";
import { type Authority, personOf } from "~/platform/access/authority";
import type { MeasureState } from "./follow-up/measure-state";
import { type PlanStanding, planStandingOn } from "./plan";
import { findingOf, type PlanFinding } from "./plan-finding";
import { mayReadPlan } from "./plan-policy";
import { type PlanHead, readPlans } from "./read-plan.server";

export type PlanInList = PlanHead & {
  readonly standing: PlanStanding;
  readonly areas: number;
  readonly states: readonly MeasureState[];
  readonly finding: PlanFinding;
};

/** All of the council's plans, the latest first, each with how its measures stand today. */
export async function plansPage(
  authority: Authority<"plan:read">,
  day: LocalDate,
): Promise<readonly PlanInList[]> {
  const [plans, counted] = await authority.read((sql) =>
    Promise.all([
      readPlans(sql),
      sql<{ planId: string; areas: number; states: MeasureState[] }[]>`
        select p.id as "planId",
               (select count(*) from priority_area a where a.council_id = p.council_id and a.plan_id = p.id)::int as areas,
               coalesce(array_agg(coalesce(r.state, 'not-started')) filter (where m.id is not null), '{}') as states
        from plan p
        left join measure m on m.council_id = p.council_id and m.plan_id = p.id
        left join last_word(m.council_id, m.id) r on true
        group by p.council_id, p.id`,
    ]),
  );
  const person = personOf(authority);
  const read = plans.filter((plan) => mayReadPlan(person, plan).may);
  return read.map((plan) => {
    const { areas, states } = counted.find(({ planId }) => planId === plan.id) ?? { areas: 0, states: [] };
    return { ...plan, standing: planStandingOn(plan, day), areas, states, finding: findingOf(states) };
  });
}
