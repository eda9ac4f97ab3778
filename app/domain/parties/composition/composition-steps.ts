import type { LocalDate } from "~/kernel/local-date";
import { type Balance, balanceOf } from "./balance";
import { type CouncilFacts, councilOn } from "./composition";

/**
 * What a step counts. Municipalities are left out: where a party belongs is the registry's word and has no
 * dates, so that a correction there by another council would make the rows untrue.
 */
export type CompositionCounts = Omit<Balance, "byMunicipality">;

/** How the council is composed on every day of `[from, to)`; the row that the overview reads. */
export type CompositionStep = {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly counts: CompositionCounts;
};

/** What the timeline is worked out from: people and mandates change no counts. */
export type ComposedFacts = Pick<CouncilFacts, "seats" | "holdings" | "organisations">;

/** The whole timeline as adjacent steps, from the first day on which there was a seat. Equal neighbours are one step. */
export function compositionSteps(facts: ComposedFacts): readonly CompositionStep[] {
  const steps: { from: LocalDate; to: LocalDate | null; counts: CompositionCounts }[] = [];
  for (const day of changeDays(facts)) {
    const counts = countsOn(day, facts);
    const last = steps.at(-1);
    if (last && JSON.stringify(last.counts) === JSON.stringify(counts)) continue;
    if (last) last.to = day;
    steps.push({ from: day, to: null, counts });
  }
  return steps;
}

/** The counts of one day, worked out anew. */
export function countsOn(day: LocalDate, facts: ComposedFacts): CompositionCounts {
  const composition = councilOn(day, { ...facts, representations: [], people: [] });
  const { byMunicipality: _, ...counts } = balanceOf(composition);
  return counts;
}

/** Every day on which a seat or a holding begins or ends, in order. */
function changeDays({ seats, holdings }: ComposedFacts): readonly LocalDate[] {
  const days = [...seats, ...holdings].flatMap(({ validFrom, validTo }) =>
    validTo === null ? [validFrom] : [validFrom, validTo],
  );
  return [...new Set(days)].sort();
}
