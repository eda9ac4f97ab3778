import type { LocalDate } from "~/kernel/local-date";
import type { MeasureState } from "./measure-state";

/** The last word on a measure: its day, and for which party it was said. */
export type LastWord = {
  readonly confirmedOn: LocalDate;
  readonly confirmedBy: string | null;
  /** The convenor said it, on the party's behalf. */
  readonly onBehalf: boolean;
};

/** How old the words on an area's measures are. The oldest decides: an area is as fresh as what nobody has confirmed. */
export type AreaFreshness = {
  /** Days within which each measure shall be confirmed. */
  readonly interval: number;
  /** All the area's measures. */
  readonly total: number;
  /** Those that nobody has confirmed within the interval, and those of them that nobody has ever confirmed. */
  readonly stale: number;
  readonly never: number;
  /** Those that nobody has confirmed yet, within the interval. */
  readonly waiting: number;
  /** The oldest word among those that are not done, or the newest of all when all are; null when there is none. */
  readonly word: LastWord | null;
  /** The word stands for every measure that it is about: the others have the same day and party. */
  readonly alike: boolean;
};

type Confirmed = {
  readonly state: MeasureState;
  readonly confirmedOn: LocalDate | null;
  readonly confirmedBy: string | null;
  readonly onBehalf: boolean;
  readonly stale: boolean;
};

export function areaFreshness(measures: readonly Confirmed[], interval: number): AreaFreshness {
  const open = measures.filter(({ state }) => state !== "done");
  const stale = open.filter((one) => one.stale);
  const words = wordsOf(open.length > 0 ? open : measures);
  const word = (open.length > 0 ? words[0] : words.at(-1)) ?? null;
  return {
    interval,
    total: measures.length,
    stale: stale.length,
    never: stale.filter(({ confirmedOn }) => confirmedOn === null).length,
    waiting: open.filter((one) => !one.stale && one.confirmedOn === null).length,
    word,
    alike: open.length === 0 || words.every((one) => isAlike(one, word)),
  };
}

/** The oldest first. */
function wordsOf(measures: readonly Confirmed[]): LastWord[] {
  return measures
    .flatMap(({ confirmedOn, confirmedBy, onBehalf }) =>
      confirmedOn === null ? [] : [{ confirmedOn, confirmedBy, onBehalf }],
    )
    .sort((a, b) => (a.confirmedOn < b.confirmedOn ? -1 : Number(a.confirmedOn > b.confirmedOn)));
}

function isAlike(a: LastWord, b: LastWord | null): boolean {
  return a.confirmedOn === b?.confirmedOn && a.confirmedBy === b.confirmedBy && a.onBehalf === b.onBehalf;
}
