import { nameOnDay } from "~/domain/parties/registry/name-on.server";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import type { MeasureState } from "./follow-up/measure-state";
import type { PlanStage } from "./plan";

/** Pieces of SQL that the plan's read models share. All run under the audience's own row policies. */

/** What every page says of a plan. Fingerprint and version number are those of the newest adopted version. */
export type PlanHead = {
  readonly id: string;
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly stage: PlanStage;
  readonly decision: string | null;
  readonly adoptedOn: LocalDate | null;
  readonly compositionOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly fingerprint: string | null;
};

/** All plans that the audience may see, the latest first. */
export function readPlans(sql: ReadSql) {
  return sql<PlanHead[]>`
    select p.id, p.title, p.period_from as "periodFrom", p.period_to as "periodTo", p.stage, p.decision,
           p.adopted_on as "adoptedOn", p.composition_on as "compositionOn", p.closed_on as "closedOn",
           (select v.fingerprint from plan_version v
            where v.council_id = p.council_id and v.plan_id = p.id order by v.no desc limit 1) as fingerprint
    from plan p
    order by p.period_from desc, p.adopted_on desc nulls first, p.id`;
}

/** The id of the plan in force on a day, as a sub-select; the same rule as `planInForceOn`. */
export function planIdOn(sql: ReadSql, day: LocalDate) {
  return sql`(
    select id from plan
    where in_force_on(adopted_on, period_from, period_to, closed_on, ${day})
    order by period_from desc, adopted_on desc, id limit 1)`;
}

/** The id of the plan that began last of those whose period begins in a year and had begun by the day. */
export function planIdOfYear(sql: ReadSql, year: number, day: LocalDate) {
  return sql`(
    select id from plan
    where begun_by(adopted_on, period_from, ${day}) and extract(year from period_from) = ${year}
    order by period_from desc, adopted_on desc, id limit 1)`;
}

/** The plan that is followed up now: the one in force, else the latest that is adopted and not closed. */
export function followedPlanId(sql: ReadSql, day: LocalDate) {
  return sql`(
    select id from plan where stage = 'adopted'
    order by valid_on(period_from, period_to, ${day}) desc, period_from desc, adopted_on desc, id
    limit 1)`;
}

export type AreaRow = {
  readonly id: string;
  readonly lineageId: string;
  readonly title: string;
  readonly description: string;
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  readonly strategies: readonly { readonly code: string; readonly name: string; readonly strategy: string }[];
  readonly categories: readonly { readonly code: string; readonly name: string }[];
};

type Fragment = ReturnType<typeof planIdOn>;

/** Areas in place, with goals and the names of what they link to. */
export function readAreas(sql: ReadSql, planId: Fragment, language: Language) {
  const english = language === "en";
  return sql<AreaRow[]>`
    select a.id, a.lineage_id as "lineageId", a.title, a.description,
           coalesce((
             select json_agg(json_build_object('id', g.id, 'text', g.text) order by g.position, g.id)
             from goal g where g.council_id = a.council_id and g.area_id = a.id), '[]') as goals,
           coalesce((
             select json_agg(json_build_object(
                      'code', n.code,
                      'name', case when ${english} then n.name_en else n.name_sv end,
                      'strategy', case when ${english} then s.title_en else s.title_sv end)
                    order by s.subregion nulls first, s.id, n.position)
             from strategy_node n join strategy s on s.id = n.strategy_id
             where n.code = any(a.strategy_nodes)), '[]') as strategies,
           coalesce((
             select json_agg(json_build_object(
                      'code', c.code, 'name', case when ${english} then c.name_en else c.name_sv end)
                    order by c.position)
             from category c where c.code = any(a.categories)), '[]') as categories
    from priority_area a
    where a.plan_id = ${planId}
    order by a.position, a.id`;
}

/** A measure with the last word on it and the party that answers for it, both as of a day. */
export type MeasureFacts = {
  readonly id: string;
  readonly areaId: string;
  readonly goalId: string | null;
  readonly number: string | null;
  readonly position: number;
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly organisationId: string | null;
  /** The party's name on the day. */
  readonly responsible: string | null;
  /** The party holds a seat, or is yet to take its first. */
  readonly seated: boolean | null;
  /** The day from which the party holds no seat. */
  readonly unseatedSince: LocalDate | null;
  readonly contributors: readonly { readonly organisationId: string; readonly name: string }[];
  readonly state: MeasureState | null;
  readonly progress: number | null;
  readonly hindrance: string | null;
  readonly helpNeeded: string | null;
  readonly confirmedOn: LocalDate | null;
  readonly confirmedBy: string | null;
  readonly onBehalf: boolean;
};

/** The measures that `where` picks (alias `m`), in place. */
export function readMeasures(sql: ReadSql, where: Fragment, day: LocalDate) {
  return sql<MeasureFacts[]>`
    select m.id, m.area_id as "areaId", m.goal_id as "goalId", m.number, m.position, m.title,
           m.period_from as "periodFrom", m.period_to as "periodTo",
           o.id as "organisationId", ${nameOnDay(sql, day)} as responsible,
           held.seated, held."unseatedSince", coalesce(con.contributors, '[]') as contributors,
           r.state, r.progress, r.hindrance, r.help_needed as "helpNeeded", r.party_name as "confirmedBy",
           coalesce(r.said_by = 'convenor', false) as "onBehalf",
           day_of(r.reported_at) as "confirmedOn"
    from measure m
    join answering_on(m.council_id, m.id, m.responsible_holding_id, ${day}) answering on true
    left join seat_holding h on h.council_id = m.council_id and h.id = answering.holding_id
    left join organisation o on o.id = h.organisation_id
    left join lateral (
      select bool_or(valid_on(greatest(oh.valid_from, os.valid_from), least(oh.valid_to, os.valid_to), ${day}))
               or bool_and(greatest(oh.valid_from, os.valid_from) > ${day}::date) as seated,
             max(least(oh.valid_to, os.valid_to)) filter (
               where least(oh.valid_to, os.valid_to) <= ${day}::date) as "unseatedSince"
      from seat_holding oh join seat os on os.council_id = oh.council_id and os.id = oh.seat_id
      where oh.council_id = m.council_id and oh.organisation_id = o.id) held on true
    left join lateral (
      select json_agg(json_build_object('organisationId', named.id, 'name', named.name) order by named.name) as contributors
      from (
        select o.id, ${nameOnDay(sql, day)} as name
        from measure_contributor mc
        join seat_holding ch on ch.council_id = mc.council_id and ch.id = mc.holding_id
        join organisation o on o.id = ch.organisation_id
        where mc.council_id = m.council_id and mc.measure_id = m.id) named) con on true
    left join last_word(m.council_id, m.id, end_of(${day})) r on true
    where ${where}
    order by m.position, m.id`;
}
