import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import { keysWhere, pick } from "~/kernel/written-fields";
import type { Authority } from "~/platform/access/authority";
import { columnsOf } from "~/platform/database/written-columns";
import type { MeasureRow } from "./measure-row";
import { measureFields } from "./part-fields";
import { planPage } from "./plan-page.server";
import type { AreaView } from "./plan-view";

/** What is written on a measure beside its name and what is to be done. */
const exportedFacts = keysWhere(measureFields, { exported: true, shown: "fact" });

export const isExportedFact = (column: PlanColumn): column is (typeof exportedFacts)[number] =>
  (exportedFacts as readonly string[]).includes(column);
const textKeys = ["description", ...exportedFacts] as const;

/** Columns of a plan's sheet, in the order in which they are written. */
const planColumns = [
  "number",
  "area",
  "goal",
  "measure",
  "description",
  "responsible",
  "contributing",
  "from",
  "lastDay",
  ...exportedFacts,
  "state",
  "progress",
  "hindrance",
  "helpNeeded",
  "confirmedOn",
  "confirmedBy",
  "saidBy",
  "strategies",
  "categories",
] as const;
export type PlanColumn = (typeof planColumns)[number];

/** Words of a sheet: its headers, who can have said something, and the names of the states. */
export type SheetWords = {
  readonly header: (column: PlanColumn) => string;
  readonly saidBy: (who: "party" | "convenor") => string;
  readonly state: (state: MeasureRow["state"]) => string;
};

/** A plan as rows under a row of headers, one per measure. Days are written 2026-11-23. Null when there is no such plan. */
export async function planSheet(
  authority: Authority<"plan:read">,
  planId: string | null,
  about: { readonly day: LocalDate; readonly interval: number; readonly language: Language },
  words: SheetWords,
): Promise<{ id: string; title: string; rows: (string | number | null)[][] } | null> {
  const found = await planPage(authority, planId, about.day, about);
  if (!found) return null;
  const texts = await authority.read(
    (sql) => sql<({ id: string } & Record<(typeof textKeys)[number], string>)[]>`
      select m.id, ${columnsOf(sql, "m", textKeys)} from measure m where plan_id = ${found.plan.id}::uuid`,
  );
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const rowOf = (area: AreaView, row: MeasureRow) => {
    const cells: Record<PlanColumn, string | number | null> = {
      number: row.number,
      area: area.title,
      goal: area.goals.find(({ id }) => id === row.goalId)?.text ?? "",
      measure: row.title,
      description: textOf.get(row.id)?.description ?? "",
      responsible: row.orphaned ? "" : row.responsible,
      contributing: row.contributors.map(({ name }) => name).join(", "),
      from: row.periodFrom,
      lastDay: lastDayBefore(row.periodTo),
      ...pick(exportedFacts, textOf.get(row.id) ?? {}),
      state: words.state(row.state),
      progress: row.progress,
      hindrance: row.hindrance,
      helpNeeded: row.helpNeeded,
      confirmedOn: row.confirmedOn,
      confirmedBy: row.confirmedBy,
      saidBy: row.confirmedOn === null ? "" : words.saidBy(row.onBehalf ? "convenor" : "party"),
      strategies: area.strategies.map(({ name }) => name).join(", "),
      categories: area.categories.map(({ name }) => name).join(", "),
    };
    return planColumns.map((column) => cells[column]);
  };
  const rows = found.areas.flatMap((area) => area.measures.map((row) => rowOf(area, row)));
  return { id: found.plan.id, title: found.plan.title, rows: [planColumns.map(words.header), ...rows] };
}
