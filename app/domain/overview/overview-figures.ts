import { type MeasureState, stateOrder } from "~/domain/plans/follow-up/measure-state";
import { type LocalDate, yearOf } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import { type Perspective, perspectives } from "~/kernel/perspective";
import {
  type Comparability,
  compareFreshness,
  comparePlans,
  compositionComparability,
  statementComparability,
} from "./comparability";
import type { OverviewCouncil } from "./regional-overview";

export type FigureGroup = "plan" | "freshness" | "parties" | "statements" | "municipalities";

/** The words of the exported figures, in the reader's language. */
export type FigureWords = {
  readonly column: (
    column: "day" | "council" | "group" | "figure" | "value" | "comparability" | "reason",
  ) => string;
  readonly council: (id: string) => string;
  readonly group: (group: FigureGroup) => string;
  readonly figure: (
    figure:
      | "planTitle"
      | "planFrom"
      | "planTo"
      | "total"
      | "fresh"
      | "freshOnBehalf"
      | "open"
      | "interval"
      | "oldest"
      | "sum"
      | "coOpted",
  ) => string;
  readonly state: (state: MeasureState) => string;
  readonly seats: (kind: "seatsHeld" | "seatsVacant", perspective: Perspective) => string;
  readonly statements: (
    figure: "published" | "dissent" | "reservation" | "withdrawal" | "inAll",
    year: number,
  ) => string;
  readonly level: (comparability: Comparability) => string;
  readonly reason: (comparability: Comparability) => string;
};

/** A figure of the overview in words, with how far it can be compared. */
export type Figure = {
  readonly group: FigureGroup;
  readonly name: string;
  readonly value: string | number | null;
  readonly comparability: Comparability;
};

/** Every council's figures, in the order of the page; the same figures for all, so that they can stand side by side. */
export function overviewFigures(
  day: LocalDate,
  councils: readonly OverviewCouncil[],
  words: FigureWords,
): readonly { readonly council: string; readonly figures: readonly Figure[] }[] {
  const compared = councils.map(({ plan, freshnessDays }) => ({
    plan: plan?.standing === "in-force" ? plan : null,
    freshnessDays,
  }));
  const plans = comparePlans(compared);
  const freshness = compareFreshness(compared);
  return councils.map((council) => ({
    council: words.council(council.id),
    figures: [
      ...planFigures(council, words).map((figure) => ({
        ...figure,
        comparability: figure.group === "plan" ? plans : freshness,
      })),
      ...partyFigures(council, words),
      ...statementFigures(council, yearOf(day), words),
    ],
  }));
}

function planFigures(council: OverviewCouncil, words: FigureWords): Omit<Figure, "comparability">[] {
  const plan = council.plan?.standing === "in-force" ? council.plan : null;
  const of =
    (group: "plan" | "freshness") =>
    (name: string, value: Figure["value"]): Omit<Figure, "comparability"> => ({ group, name, value });
  const [going, fresh] = [of("plan"), of("freshness")];
  return [
    going(words.figure("planTitle"), plan?.title ?? null),
    going(words.figure("planFrom"), plan?.periodFrom ?? null),
    going(words.figure("planTo"), plan && lastDayBefore(plan.periodTo)),
    ...stateOrder.map((state) => going(words.state(state), plan?.summary.counts[state] ?? null)),
    going(words.figure("total"), plan?.summary.total ?? null),
    fresh(words.figure("fresh"), plan?.fresh ?? null),
    fresh(words.figure("freshOnBehalf"), plan?.freshOnBehalf ?? null),
    fresh(words.figure("open"), plan?.open ?? null),
    fresh(words.figure("interval"), council.freshnessDays),
    fresh(words.figure("oldest"), plan?.oldest ?? null),
  ];
}

function partyFigures({ composition }: OverviewCouncil, words: FigureWords): Figure[] {
  const figure = (name: string, value: number | undefined): Figure => ({
    ...{ group: "parties", name, value: value ?? null, comparability: compositionComparability },
  });
  return [
    ...perspectives.flatMap((perspective) => {
      const seats = composition?.byPerspective[perspective];
      return [
        figure(words.seats("seatsHeld", perspective), seats?.held),
        figure(words.seats("seatsVacant", perspective), seats?.vacant),
      ];
    }),
    figure(words.figure("sum"), composition?.parties),
    figure(words.figure("coOpted"), composition?.coOpted),
  ];
}

function statementFigures(council: OverviewCouncil, year: number, words: FigureWords): Figure[] {
  const { statements, statementsInAll } = council;
  const figure = (name: Parameters<FigureWords["statements"]>[0], value: number): Figure => ({
    ...{ group: "statements", name: words.statements(name, year), value },
    comparability: statementComparability,
  });
  return [
    figure("published", statements.published),
    figure("dissent", statements.withDissent),
    figure("reservation", statements.withReservation),
    figure("withdrawal", statements.withWithdrawal),
    figure("inAll", statementsInAll),
  ];
}
