import { addDays, type LocalDate } from "~/kernel/local-date";

/** A measure named in a list. */
export type MeasureLine = { readonly id: string; readonly number: string; readonly title: string };

export function measureLine({ id, number, title }: MeasureLine): MeasureLine {
  return { id, number, title };
}

/** Something with a last day. */
export type Duty = { readonly id: string; readonly title: string; readonly deadline: LocalDate | null };

/** What comes, by day. */
export type NextStep =
  | { readonly kind: "deadline"; readonly day: LocalDate; readonly id: string; readonly title: string }
  | { readonly kind: "planEnds" | "planBegins"; readonly day: LocalDate; readonly title: string }
  | { readonly kind: "draftBegins"; readonly day: LocalDate; readonly title: string }
  | {
      readonly kind: "end";
      readonly day: LocalDate;
      readonly party: string;
      readonly person: string | null;
    };

type PlanDays = {
  readonly title: string;
  readonly stage: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
};

type End = { readonly party: string; readonly person: string | null; readonly endsOn: LocalDate };

/** How many of what comes is told. */
const told = 8;

/** The nearest days that something is due, ends or begins, from today on. */
export function nextSteps(
  today: LocalDate,
  duties: readonly Duty[],
  plans: readonly PlanDays[],
  ends: readonly End[],
): NextStep[] {
  const steps: NextStep[] = [
    ...duties.flatMap(({ id, title, deadline }): NextStep[] =>
      deadline ? [{ kind: "deadline", day: deadline, id, title }] : [],
    ),
    ...plans.flatMap(({ title, stage, periodFrom, periodTo }): NextStep[] => {
      if (stage === "draft") return [{ kind: "draftBegins", day: periodFrom, title }];
      return periodFrom > today
        ? [{ kind: "planBegins", day: periodFrom, title }]
        : [{ kind: "planEnds", day: addDays(periodTo, -1), title }];
    }),
    ...ends.map(
      ({ party, person, endsOn }): NextStep => ({ kind: "end", day: addDays(endsOn, -1), party, person }),
    ),
  ];
  return steps
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, told);
}
