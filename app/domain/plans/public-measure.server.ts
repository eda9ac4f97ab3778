import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { type HistoryEntry, historyOf } from "./follow-up/measure-history";
import { readHistory } from "./follow-up/read-history.server";
import type { MeasureAddress } from "./measure-address";
import { type MeasureRow, measureRow } from "./measure-row";
import { type MeasureText, readNumbered, readText } from "./read-measure.server";
import { planIdOfYear } from "./read-plan.server";

export type PublicMeasure = {
  readonly measure: MeasureRow;
  readonly text: MeasureText;
  /** The latest of it. */
  readonly history: readonly HistoryEntry[];
  readonly events: number;
};

/**
 * A measure by the year in which its plan begins and its number, with its history up to a day and no person's name. Null
 * when no plan of the year had begun by the day, or it has no such measure. A plan that has ended keeps its measures.
 */
export async function publicMeasure(
  reader: Pick<Authority<never>, "read">,
  { year, number }: MeasureAddress,
  day: LocalDate,
  { interval, language }: { readonly interval: number; readonly language: Language },
): Promise<PublicMeasure | null> {
  const [[facts], [text], [said]] = await reader.read((sql) => {
    const planId = planIdOfYear(sql, year, day);
    return Promise.all([
      readNumbered(sql, planId, number, day),
      readText(sql, { planId, number, language }, false),
      readHistory(sql, { planId, number, day }, false),
    ]);
  });
  if (!facts || !text || !said) return null;
  const { adoptedOn } = text.plan;
  return {
    measure: measureRow(facts, number, { day, interval, adoptedOn }),
    text,
    history: historyOf(said.reports, said.handOvers),
    events: said.reportCount + said.handOverCount,
  };
}
