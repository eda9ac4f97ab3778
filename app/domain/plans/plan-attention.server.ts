import type { LocalDate } from "~/domain/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { byNumber, type MeasureRow, measureRow } from "./measure-row";
import { followedPlanId, readMeasures } from "./read-plan.server";

export type PlanAttention = {
  /** The plan that is followed up now; null when none is. */
  readonly planId: string | null;
  readonly planTitle: string;
  readonly measures: readonly MeasureRow[];
  /** Measures that no party with a seat answers for. */
  readonly orphaned: readonly MeasureRow[];
  /** Measures that nobody has confirmed within the council's interval. */
  readonly unconfirmed: readonly MeasureRow[];
  readonly hindered: readonly MeasureRow[];
};

/** What in the plan that is followed up now needs someone: for the start pages. `interval` is the council's own, in days. */
export async function planAttention(
  authority: Authority<"plan:read">,
  day: LocalDate,
  interval: number,
): Promise<PlanAttention> {
  const [[plan], facts] = await authority.read((sql) =>
    Promise.all([
      sql<{ id: string; title: string; adoptedOn: LocalDate | null }[]>`
        select id, title, adopted_on as "adoptedOn" from plan where id = ${followedPlanId(sql, day)}`,
      readMeasures(sql, sql`m.plan_id = ${followedPlanId(sql, day)}`, day),
    ]),
  );
  const adoptedOn = plan?.adoptedOn ?? null;
  const rows = facts.map((one) => measureRow(one, one.number ?? "", { day, interval, adoptedOn }));
  const measures = byNumber(rows);
  return {
    planId: plan?.id ?? null,
    planTitle: plan?.title ?? "",
    measures,
    orphaned: measures.filter(({ orphaned }) => orphaned),
    unconfirmed: measures.filter(({ stale }) => stale),
    hindered: measures.filter(({ state }) => state === "hindered"),
  };
}

/** The measures that one party answers for, and those it contributes to, in the plan that is followed up now. */
export async function partyAttention(
  authority: Authority<"plan:read">,
  organisationId: string,
  day: LocalDate,
  interval: number,
): Promise<{ readonly responsible: readonly MeasureRow[]; readonly contributes: readonly MeasureRow[] }> {
  const { measures } = await planAttention(authority, day, interval);
  return {
    responsible: measures.filter((row) => row.organisationId === organisationId),
    contributes: measures.filter((row) =>
      row.contributors.some((one) => one.organisationId === organisationId),
    ),
  };
}
