import { isId } from "~/kernel/ids";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { type HistoryEntry, historyOf } from "./follow-up/measure-history";
import { readHistory } from "./follow-up/read-history.server";
import { type MeasureRow, measureRow } from "./measure-row";
import { type MeasureText, readNumbered, readText } from "./read-measure.server";
import { followedPlanId } from "./read-plan.server";

export type MeasurePage = {
  readonly measure: MeasureRow;
  readonly text: MeasureText;
  readonly history: readonly HistoryEntry[];
  /** Reports and hand-overs so far: what a new report is made upon. A new hand-over is made upon the hand-overs alone. */
  readonly events: number;
  readonly handOvers: number;
};

/**
 * A measure by its number with its latest history: in a given plan, or in the one that is followed up now. Null
 * when there is none.
 */
export async function measurePage(
  authority: Authority<"plan:read"> | Authority<"status:report">,
  { number, planId }: { readonly number: string; readonly planId: string | null },
  day: LocalDate,
  { interval, language }: { readonly interval: number; readonly language: Language },
): Promise<MeasurePage | null> {
  if (planId !== null && !isId(planId)) return null;
  const [[facts], [text], [said]] = await authority.read((sql) => {
    const plan = planId === null ? followedPlanId(sql, day) : sql`${planId}::uuid`;
    return Promise.all([
      readNumbered(sql, plan, number, day),
      readText(sql, { planId: plan, number, language }, true),
      readHistory(sql, { planId: plan, number, day }, true),
    ]);
  });
  if (!facts || !text || !said) return null;
  const { adoptedOn } = text.plan;
  return {
    measure: measureRow(facts, number, { day, interval, adoptedOn }),
    text,
    history: historyOf(said.reports, said.handOvers),
    events: said.reportCount + said.handOverCount,
    handOvers: said.handOverCount,
  };
}
