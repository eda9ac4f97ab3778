import { addDays, type LocalDate, yearOf } from "~/domain/kernel/local-date";
import { type Perspective, perspectives } from "~/domain/parties/perspective";
import { type MeasureState, stateOrder } from "~/domain/plans/measure-state";
import {
  type Comparability,
  compareFreshness,
  comparePlans,
  compositionComparability,
  statementComparability,
} from "./comparability";
import type { OverviewCouncil } from "./regional-overview";

/** The words of the sheet, in the reader's language. */
export type SheetWords = {
  readonly headers: readonly string[];
  readonly council: (id: string) => string;
  readonly group: (group: "plan" | "freshness" | "parties" | "statements") => string;
  readonly figure: (
    figure:
      | "planTitle"
      | "planFrom"
      | "planTo"
      | "total"
      | "fresh"
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

type Value = string | number | null;

/** The overview as one row per council and figure, under a row of headers; each row carries its comparability. */
export function overviewSheet(
  day: LocalDate,
  councils: readonly OverviewCouncil[],
  words: SheetWords,
): readonly (readonly Value[])[] {
  const compared = councils.map(({ plan, freshnessDays }) => ({
    plan: plan?.standing === "in-force" ? plan : null,
    freshnessDays,
  }));
  const plans = comparePlans(compared);
  const freshness = compareFreshness(compared);
  const rows = councils.flatMap((council) => {
    const row = (
      group: Parameters<SheetWords["group"]>[0],
      figure: string,
      value: Value,
      comparability: Comparability,
    ): Value[] => [
      day,
      words.council(council.id),
      words.group(group),
      figure,
      value,
      words.level(comparability),
      words.reason(comparability),
    ];
    const { composition, statements } = council;
    const plan = council.plan?.standing === "in-force" ? council.plan : null;
    const year = yearOf(day);
    return [
      row("plan", words.figure("planTitle"), plan?.title ?? null, plans),
      row("plan", words.figure("planFrom"), plan?.periodFrom ?? null, plans),
      row("plan", words.figure("planTo"), plan && addDays(plan.periodTo, -1), plans),
      ...stateOrder.map((state) =>
        row("plan", words.state(state), plan?.summary.counts[state] ?? null, plans),
      ),
      row("plan", words.figure("total"), plan?.summary.total ?? null, plans),
      row("freshness", words.figure("fresh"), plan?.fresh ?? null, freshness),
      row("freshness", words.figure("open"), plan?.open ?? null, freshness),
      row("freshness", words.figure("interval"), council.freshnessDays, freshness),
      row("freshness", words.figure("oldest"), plan?.oldest ?? null, freshness),
      ...perspectives.flatMap((perspective) => {
        const seats = composition?.byPerspective[perspective];
        return [
          row(
            "parties",
            words.seats("seatsHeld", perspective),
            seats?.held ?? null,
            compositionComparability,
          ),
          row(
            "parties",
            words.seats("seatsVacant", perspective),
            seats?.vacant ?? null,
            compositionComparability,
          ),
        ];
      }),
      row("parties", words.figure("sum"), composition?.parties ?? null, compositionComparability),
      row("parties", words.figure("coOpted"), composition?.coOpted ?? null, compositionComparability),
      row("statements", words.statements("published", year), statements.published, statementComparability),
      row("statements", words.statements("dissent", year), statements.withDissent, statementComparability),
      row(
        "statements",
        words.statements("reservation", year),
        statements.withReservation,
        statementComparability,
      ),
      row(
        "statements",
        words.statements("withdrawal", year),
        statements.withWithdrawal,
        statementComparability,
      ),
      row("statements", words.statements("inAll", year), council.statementsInAll, statementComparability),
    ];
  });
  return [words.headers, ...rows];
}
