import type { ComingDay, Duty } from "~/kernel/duty";
import { lastDayBefore } from "~/kernel/period";
import type { DutySource } from "~/platform/access/duty-source";
import { type OpenPlan, openPlans } from "./open-plans.server";

/** A draft that lacks something before it can be adopted. */
export type DraftDuty = Duty<"draft", { count: number; plan: OpenPlan }>;
/** The council has never had a plan, nor begun one. */
export type NoPlan = Duty<"noPlan", null>;
export type PlanDay = ComingDay<"planBegins" | "planEnds" | "draftBegins", { title: string }>;

type Row = { begun: boolean; plan: OpenPlan | null };

export const planDuties: DutySource<Row, DraftDuty | NoPlan, PlanDay> = {
  rows: (sql, { day }) => sql<Row[]>`
    select exists (select 1 from plan) as begun, open.plan
    from (select 1) one left join (select to_json(o) as plan from (${openPlans(sql, day)}) o) open on true`,
  owed(rows, { day }) {
    const plans = rows.flatMap(({ plan }) => plan ?? []);
    return {
      duties: [...(rows[0]?.begun === false ? [noPlan] : []), ...plans.flatMap((plan) => draftOf(plan))],
      coming: plans.map((plan) => dayOf(plan, plan.periodFrom > day)),
    };
  },
};

const noPlan: NoPlan = { kind: "noPlan", owner: { of: "council" }, due: null, since: null, about: null };

function draftOf(plan: OpenPlan): DraftDuty[] {
  const count = plan.stage === "draft" ? lacks(plan) : 0;
  const owner = { of: "council" as const };
  return count === 0
    ? []
    : [{ kind: "draft", owner, due: plan.periodFrom, since: null, about: { count, plan } }];
}

function dayOf({ title, stage, periodFrom, periodTo }: OpenPlan, isToCome: boolean): PlanDay {
  const about = { title };
  if (stage === "draft") return { kind: "draftBegins", day: periodFrom, to: "convenor", about };
  return isToCome
    ? { kind: "planBegins", day: periodFrom, to: "everyone", about }
    : { kind: "planEnds", day: lastDayBefore(periodTo), to: "everyone", about };
}

/** How many things stand in the way of adopting a draft; 0 when it is ready. */
function lacks(plan: OpenPlan): number {
  if (plan.areas === 0 || plan.measures === 0) return 1;
  return plan.withoutResponsible + plan.areasWithoutMeasures + plan.areasWithoutGoals;
}
