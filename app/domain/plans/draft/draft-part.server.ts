import { areaFields, goalFields, measureFields } from "~/domain/plans/part-fields";
import type { PlanStage } from "~/domain/plans/plan";
import type { PartKind } from "~/domain/plans/plan-parts";
import { isId } from "~/kernel/ids";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { keysOf, type Written } from "~/kernel/written-fields";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { columnsOf } from "~/platform/database/written-columns";
import { type Removal, removedPart } from "./removed-part.server";

/** The plan that a part's form belongs to. */
export type DraftHead = {
  readonly id: string;
  readonly title: string;
  readonly stage: PlanStage;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly version: number;
};

export type AreaFormFacts = Written<typeof areaFields> & {
  readonly strategyNodes: readonly string[];
  readonly categories: readonly string[];
  readonly version: number;
};

export type GoalFormFacts = Written<typeof goalFields> & {
  readonly areaId: string;
  readonly version: number;
};

export type MeasureFormFacts = Written<typeof measureFields> & {
  readonly areaId: string;
  readonly goalId: string | null;
  readonly responsibleHoldingId: string | null;
  readonly contributorHoldingIds: readonly string[];
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly version: number;
};

type Reader = Authority<"plan:draft">;

/** The plan and one of its parts as its form needs it: as it stands, or as it was when it was taken out of the plan. */
export async function draftArea(authority: Reader, planId: string, id: string | null) {
  const where = checked(planId, id);
  return authority.read(async (sql) => {
    const [[plan], [part]] = await Promise.all([
      sql<DraftHead[]>`
        select id, title, stage, period_from as "periodFrom", period_to as "periodTo", version
        from plan where id = ${where.planId}::uuid`,
      sql<AreaFormFacts[]>`
        select ${columnsOf(sql, "a", keysOf(areaFields))}, strategy_nodes as "strategyNodes", categories, version
        from priority_area a where plan_id = ${where.planId}::uuid and id = ${where.id}::uuid`,
    ]);
    return { plan: plan ?? null, ...(await stoodOrRemoved(sql, "area", where, part)) };
  });
}

export async function draftGoal(authority: Reader, planId: string, id: string | null) {
  const where = checked(planId, id);
  return authority.read(async (sql) => {
    const [[plan], areas, [part]] = await Promise.all([
      sql<DraftHead[]>`
        select id, title, stage, period_from as "periodFrom", period_to as "periodTo", version
        from plan where id = ${where.planId}::uuid`,
      sql<{ id: string; title: string }[]>`
        select id, title from priority_area where plan_id = ${where.planId}::uuid order by position, id`,
      sql<GoalFormFacts[]>`
        select ${columnsOf(sql, "g", keysOf(goalFields))}, area_id as "areaId", version
        from goal g where plan_id = ${where.planId}::uuid and id = ${where.id}::uuid`,
    ]);
    const found = await stoodOrRemoved(sql, "goal", where, part);
    return { plan: plan ?? null, areas: [...areas], ...found };
  });
}

export async function draftMeasure(authority: Reader, planId: string, id: string | null) {
  const where = checked(planId, id);
  return authority.read(async (sql) => {
    const [[plan], areas, goals, [part]] = await Promise.all([
      sql<DraftHead[]>`
        select id, title, stage, period_from as "periodFrom", period_to as "periodTo", version
        from plan where id = ${where.planId}::uuid`,
      sql<{ id: string; title: string }[]>`
        select id, title from priority_area where plan_id = ${where.planId}::uuid order by position, id`,
      sql<{ id: string; areaId: string; text: string }[]>`
        select id, area_id as "areaId", text from goal
        where plan_id = ${where.planId}::uuid order by position, id`,
      sql<MeasureFormFacts[]>`
        select area_id as "areaId", goal_id as "goalId", ${columnsOf(sql, "m", keysOf(measureFields))},
               responsible_holding_id as "responsibleHoldingId",
               array(select mc.holding_id from measure_contributor mc
                     where mc.council_id = m.council_id and mc.measure_id = m.id) as "contributorHoldingIds",
               period_from as "periodFrom", period_to as "periodTo", version
        from measure m where plan_id = ${where.planId}::uuid and id = ${where.id}::uuid`,
    ]);
    const found = await stoodOrRemoved(sql, "measure", where, part);
    return { plan: plan ?? null, areas: [...areas], goals: [...goals], ...found };
  });
}

/** The draft that a form belongs to. Throws a 404 where there is none, a 409 where it has been decided on. */
export function demandDraft(plan: DraftHead | null): DraftHead {
  if (plan?.stage === "draft") return plan;
  throw new Response(null, { status: plan ? 409 : 404 });
}

/** The version of each part of a draft, for the act that takes one out. */
export async function draftVersions(authority: Reader, planId: string): Promise<Record<string, number>> {
  const where = checked(planId, null);
  const parts = await authority.read(
    (sql) => sql<{ id: string; version: number }[]>`
      select id, version from priority_area where plan_id = ${where.planId}::uuid
      union all select id, version from goal where plan_id = ${where.planId}::uuid
      union all select id, version from measure where plan_id = ${where.planId}::uuid`,
  );
  return Object.fromEntries(parts.map(({ id, version }) => [id, version]));
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** Ids of an address as the database takes them: what is not an id finds nothing. */
function checked(planId: string, id: string | null) {
  return { planId: isId(planId) ? planId : nobody, id: id !== null && isId(id) ? id : nobody };
}

type Place = ReturnType<typeof checked>;

async function stoodOrRemoved<P extends { version: number }>(
  sql: ReadSql,
  kind: PartKind,
  where: Place,
  part: P | undefined,
): Promise<{ part: P | null; removal: Removal | null }> {
  if (part || where.id === nobody) return { part: part ?? null, removal: null };
  return (await removedPart<P>(sql, kind, where)) ?? { part: null, removal: null };
}

export type LinkChoices = {
  readonly strategies: readonly {
    readonly title: string;
    readonly nodes: readonly { readonly code: string; readonly name: string }[];
  }[];
  readonly categories: readonly { readonly code: string; readonly name: string }[];
};

/** What an area can link to: the regional strategy, the council's own strategies and the common categories. */
export async function linkChoices(authority: Reader, language: Language): Promise<LinkChoices> {
  const english = language === "en";
  const [strategies, categories] = await authority.read((sql) =>
    Promise.all([
      sql<LinkChoices["strategies"][number][]>`
        select case when ${english} then s.title_en else s.title_sv end as title,
               json_agg(json_build_object('code', n.code, 'name', case when ${english} then n.name_en else n.name_sv end)
                        order by n.position) as nodes
        from strategy s join strategy_node n on n.strategy_id = s.id
        where s.subregion is null or s.subregion = ${authority.scope}
        group by s.id order by s.subregion nulls first, s.id`,
      sql<{ code: string; name: string }[]>`
        select code, case when ${english} then name_en else name_sv end as name from category order by position`,
    ]),
  );
  return { strategies: [...strategies], categories: [...categories] };
}
