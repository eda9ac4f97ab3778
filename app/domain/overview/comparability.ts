import type { LocalDate } from "~/kernel/local-date";

export type ComparabilityLevel = "comparable" | "partly" | "not-comparable";

/** Why a comparison does not hold fully; each has a sentence per language. */
export type ComparabilityReason =
  | "planMissing"
  | "fewPlans"
  | "periodsDiffer"
  | "intervalsDiffer"
  | "ownParties"
  | "ownPractice";

/** How far figures of several councils can be compared. A plain comparison needs no reason. */
export type Comparability = {
  readonly level: ComparabilityLevel;
  readonly reasons: readonly ComparabilityReason[];
};

/** What the judgement needs of a council on the day: its plan in force, if any, and its freshness interval. */
export type ComparedCouncil = {
  readonly plan: { readonly periodFrom: LocalDate; readonly periodTo: LocalDate } | null;
  readonly freshnessDays: number;
};

/** States of measures: the five states are the same everywhere, plans and periods may not be. */
export function comparePlans(councils: readonly ComparedCouncil[]): Comparability {
  const plans = councils.flatMap(({ plan }) => (plan ? [plan] : []));
  if (plans.length < 2) return { level: "not-comparable", reasons: ["fewPlans"] };
  const reasons: ComparabilityReason[] = [];
  if (plans.length < councils.length) reasons.push("planMissing");
  if (new Set(plans.map(({ periodFrom, periodTo }) => `${periodFrom} ${periodTo}`)).size > 1) {
    reasons.push("periodsDiffer");
  }
  return { level: reasons.length === 0 ? "comparable" : "partly", reasons };
}

/** Freshness: each council's measures are judged by its own interval. */
export function compareFreshness(councils: readonly ComparedCouncil[]): Comparability {
  const plans = comparePlans(councils);
  if (plans.level === "not-comparable") return plans;
  const intervals = new Set(councils.filter(({ plan }) => plan).map(({ freshnessDays }) => freshnessDays));
  const reasons: ComparabilityReason[] = intervals.size > 1 ? ["intervalsDiffer"] : [];
  if (plans.reasons.includes("planMissing")) reasons.push("planMissing");
  return { level: reasons.length === 0 ? "comparable" : "partly", reasons };
}

/** Composition: each council chooses its parties itself. */
export const compositionComparability: Comparability = { level: "partly", reasons: ["ownParties"] };

/** Statements: each council decides for itself what it makes a statement of. */
export const statementComparability: Comparability = { level: "partly", reasons: ["ownPractice"] };
