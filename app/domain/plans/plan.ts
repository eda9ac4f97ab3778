import { compareDays, earlierOf, type LocalDate, laterOf } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { lastDayBefore } from "~/kernel/period";

export const planStages = ["draft", "adopted", "closed"] as const;
export type PlanStage = (typeof planStages)[number];

/** A strategic action plan for the days `[periodFrom, periodTo)`. */
export type Plan = {
  readonly id: string;
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly stage: PlanStage;
  /** The decision that adopted it, such as "Rådets möte 11 december 2025, punkt 4"; null for a draft. */
  readonly decision: string | null;
  readonly adoptedOn: LocalDate | null;
  /** The day whose seats the responsible parties were checked against. */
  readonly compositionOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly version: number;
};

type PlanDays = Pick<Plan, "periodFrom" | "periodTo" | "adoptedOn" | "closedOn">;

/** What a plan is on a day. `ended`: its period is over but nobody has closed it, so reports still come in. */
export type PlanStanding = "draft" | "adopted" | "in-force" | "ended" | "closed";

export function planStandingOn(plan: PlanDays, day: LocalDate): PlanStanding {
  if (plan.adoptedOn === null || day < plan.adoptedOn) return "draft";
  if (plan.closedOn !== null && plan.closedOn <= day) return "closed";
  if (day < plan.periodFrom) return "adopted";
  return day < plan.periodTo ? "in-force" : "ended";
}

/** The plan in force on a day; of several, the one that began last, then the one adopted last. */
export function planInForceOn<P extends PlanDays>(plans: readonly P[], day: LocalDate): P | null {
  return (
    plans
      .filter((plan) => planStandingOn(plan, day) === "in-force")
      .sort(
        (a, b) =>
          compareDays(b.periodFrom, a.periodFrom) ||
          compareDays(b.adoptedOn ?? b.periodFrom, a.adoptedOn ?? a.periodFrom),
      )[0] ?? null
  );
}

/** Plans that are adopted by a day and begin after it, the next one first. */
export function plansToCome<P extends PlanDays & Pick<Plan, "id">>(plans: readonly P[], day: LocalDate): P[] {
  return plans
    .filter((plan) => planStandingOn(plan, day) === "adopted")
    .sort((a, b) => compareDays(a.periodFrom, b.periodFrom) || (a.id < b.id ? -1 : 1));
}

export type PlanPeriodReason = "endNotAfterStart" | "periodTooLong";

/** A plan lasts at least a day and at most five years. */
export function checkPlanPeriod(from: LocalDate, to: LocalDate): Outcome<undefined, PlanPeriodReason> {
  if (to <= from) return refused("endNotAfterStart");
  const limit = `${String(Number(from.slice(0, 4)) + 5).padStart(4, "0")}${from.slice(4)}`;
  return to > limit ? refused("periodTooLong") : done();
}

/** The day as of which the public sees the plan nearest to a day: the day itself, or the plan's first or last in force. */
export function shownDayOf(
  plan: Pick<Plan, "periodFrom" | "periodTo" | "closedOn">,
  day: LocalDate,
): LocalDate {
  const end = plan.closedOn === null ? plan.periodTo : earlierOf(plan.closedOn, plan.periodTo);
  return laterOf(plan.periodFrom, earlierOf(day, lastDayBefore(end)));
}

/** Other plans that are followed up and whose periods meet this one's: from its first day it takes their place. */
export function overlappingPlans<P extends Pick<Plan, "id" | "stage" | "periodFrom" | "periodTo">>(
  plan: Pick<Plan, "id" | "periodFrom" | "periodTo">,
  plans: readonly P[],
): readonly P[] {
  return plans.filter(
    ({ id, stage, periodFrom, periodTo }) =>
      id !== plan.id && stage === "adopted" && periodFrom < plan.periodTo && plan.periodFrom < periodTo,
  );
}
