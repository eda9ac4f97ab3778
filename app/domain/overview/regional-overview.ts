import type { CompositionCounts } from "~/domain/parties/composition/composition-steps";
import type { PlanSummary } from "~/domain/plans/follow-up/plan-rollup";
import type { PlanStanding } from "~/domain/plans/plan";
import type { StatementYear } from "~/domain/statements/statement-rollup";
import type { LocalDate } from "~/kernel/local-date";

/** How often a council's measures are to be confirmed, in days. */
export type Interval = { readonly id: string; readonly freshnessDays: number };

export interface OverviewPlan {
  id: string;
  title: string;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  standing: PlanStanding;
  summary: PlanSummary;
  /** Measures that are not done: those that have to be confirmed. */
  open: number;
  /** Of the open ones, confirmed within the council's interval, and not confirmed for longer. */
  fresh: number;
  /** Of the fresh ones, confirmed by the convenor on the party's behalf. */
  freshOnBehalf: number;
  stale: number;
  /** The oldest last confirmation among the open ones; null when none has been confirmed. */
  oldest: LocalDate | null;
}

export interface OverviewCouncil {
  id: string;
  freshnessDays: number;
  /** The plan in force on the day, else the latest adopted one; null before the first. */
  plan: OverviewPlan | null;
  composition: CompositionCounts | null;
  /** What was published in the year of the day. */
  statements: StatementYear;
  statementsInAll: number;
}

export interface RegionalOverview {
  day: LocalDate;
  councils: OverviewCouncil[];
  /** Organisations on ordinary seats by the municipality they belong to now, each once whichever councils it sits in. */
  municipalities: Record<string, number>;
}
