import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { measureRow } from "./measure-row";
import { planInForceOn } from "./plan";
import { findingOf, type PlanFinding } from "./plan-finding";
import { type AreaView, areaViews } from "./plan-view";
import { type PlanHead, planIdOn, readAreas, readMeasures, readPlans } from "./read-plan.server";

export type PublicPlan = {
  /** All adopted plans, the latest first. */
  readonly plans: readonly PlanHead[];
  /** The plan in force on the day; null when there is none. */
  readonly plan: PlanHead | null;
  readonly finding: PlanFinding;
  readonly areas: readonly AreaView[];
};

type Reader = Pick<Authority<never>, "read">;

/** The plan in force on a day, with the states, parties and names of that day. `interval` is the council's own, in days. */
export async function publicPlan(
  reader: Reader,
  day: LocalDate,
  { interval, language }: { readonly interval: number; readonly language: Language },
): Promise<PublicPlan> {
  const [plans, areas, facts] = await reader.read((sql) =>
    Promise.all([
      readPlans(sql),
      readAreas(sql, planIdOn(sql, day), language),
      readMeasures(sql, sql`m.plan_id = ${planIdOn(sql, day)}`, day),
    ]),
  );
  const plan = planInForceOn(plans, day);
  const adoptedOn = plan?.adoptedOn ?? null;
  const rows = facts.map((one) => measureRow(one, one.number ?? "", { day, interval, adoptedOn }));
  return {
    plans: [...plans],
    plan,
    finding: findingOf(rows.map(({ state }) => state)),
    areas: areaViews(areas, rows, interval),
  };
}
