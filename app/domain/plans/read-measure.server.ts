import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { keysOf, keysWhere, type Shown } from "~/kernel/written-fields";
import type { ReadSql } from "~/platform/access/authority";
import { columnsOf } from "~/platform/database/written-columns";
import { measureFields } from "./part-fields";
import { type PlanHead, type planIdOn, readMeasures } from "./read-plan.server";

type Fragment = ReturnType<typeof planIdOn>;

/** What a measure's own page says beside its row; the public reads what is public of what is written on it. */
export type MeasureText = Shown<typeof measureFields> & {
  readonly goal: string | null;
  readonly areaTitle: string;
  readonly strategies: readonly { readonly name: string; readonly strategy: string }[];
  readonly categories: readonly { readonly name: string }[];
  readonly plan: PlanHead;
  /** Until when nobody is reminded of it, with the version that a change is made upon; null for the public. */
  readonly reminders: {
    readonly until: LocalDate | null;
    readonly why: string;
    readonly version: number;
  } | null;
};

/** The measure with a number in the plan that `planId` picks, as of a day. */
export function readNumbered(sql: ReadSql, planId: Fragment, number: string, day: LocalDate) {
  return readMeasures(sql, sql`m.plan_id = ${planId} and m.number = ${number}`, day);
}

/** The text for its page. `isInside` adds what the public doesn't read: for those who are signed in. */
export function readText(
  sql: ReadSql,
  { planId, number, language }: { planId: Fragment; number: string; language: Language },
  isInside: boolean,
) {
  const english = language === "en";
  const keys = isInside ? keysOf(measureFields) : keysWhere(measureFields, { public: true });
  const reminders = isInside
    ? sql`json_build_object('until', m.reminders_paused_until, 'why', m.reminders_paused_why, 'version', m.version)`
    : sql`null`;
  return sql<MeasureText[]>`
    select ${columnsOf(sql, "m", keys)}, ${reminders} as reminders, g.text as goal, a.title as "areaTitle",
           coalesce((
             select json_agg(json_build_object(
                      'name', case when ${english} then n.name_en else n.name_sv end,
                      'strategy', case when ${english} then s.title_en else s.title_sv end)
                    order by s.subregion nulls first, s.id, n.position)
             from strategy_node n join strategy s on s.id = n.strategy_id
             where n.code = any(a.strategy_nodes)), '[]') as strategies,
           coalesce((
             select json_agg(json_build_object('name', case when ${english} then c.name_en else c.name_sv end)
                    order by c.position)
             from category c where c.code = any(a.categories)), '[]') as categories,
           json_build_object(
             'id', p.id, 'title', p.title, 'periodFrom', p.period_from, 'periodTo', p.period_to,
             'stage', p.stage, 'decision', p.decision, 'adoptedOn', p.adopted_on,
             'compositionOn', p.composition_on, 'closedOn', p.closed_on, 'fingerprint', null) as plan
    from measure m
    join plan p on p.council_id = m.council_id and p.id = m.plan_id
    join priority_area a on a.council_id = m.council_id and a.id = m.area_id
    left join goal g on g.council_id = m.council_id and g.id = m.goal_id
    where m.plan_id = ${planId} and m.number = ${number}`;
}
