import type { Language } from "~/domain/councils/council-profile";
import type { LocalDate } from "~/domain/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import type { HandOverEntry, ReportEntry } from "./measure-history";
import { type PlanHead, type planIdOn, readMeasures } from "./read-plan.server";

type Fragment = ReturnType<typeof planIdOn>;

/** What a measure's own page says beside its row, the same for everyone who may see it. */
export type MeasureText = {
  readonly description: string;
  readonly resources: string;
  readonly goal: string | null;
  readonly areaTitle: string;
  readonly strategies: readonly { readonly name: string; readonly strategy: string }[];
  readonly categories: readonly { readonly name: string }[];
  readonly plan: PlanHead;
};

/** The measure with a number in the plan that `planId` picks, as of a day. */
export function readNumbered(sql: ReadSql, planId: Fragment, number: string, day: LocalDate) {
  return readMeasures(sql, sql`m.plan_id = ${planId} and m.number = ${number}`, day);
}

export function readText(sql: ReadSql, planId: Fragment, number: string, language: Language) {
  const english = language === "en";
  return sql<MeasureText[]>`
    select m.description, m.resources, g.text as goal, a.title as "areaTitle",
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

/** Reports and hand-overs without the people behind them. */
export function readPublicHistory(sql: ReadSql, planId: Fragment, number: string, day: LocalDate) {
  return sql<{ reports: ReportEntry[]; handOvers: HandOverEntry[] }[]>`
    select
      coalesce((
        select json_agg(json_build_object(
                 'what', 'report', 'id', r.id, 'at', r.reported_at,
                 'on', (r.reported_at at time zone 'Europe/Stockholm')::date,
                 'kind', r.kind, 'state', r.state, 'progress', r.progress, 'note', r.note,
                 'hindrance', r.hindrance, 'helpNeeded', r.help_needed, 'partyName', r.party_name, 'onBehalf', r.said_by = 'convenor',
                 'by', null))
        from status_report r
        where r.council_id = m.council_id and r.measure_id = m.id
          and (r.reported_at at time zone 'Europe/Stockholm')::date <= ${day}::date), '[]') as reports,
      coalesce((
        select json_agg(json_build_object(
                 'what', 'hand-over', 'id', x.id, 'at', x.recorded_at, 'on', x.on_date,
                 'from', ${partyName(sql, "from")}, 'to', ${partyName(sql, "to")}, 'reason', null))
        from hand_over x
        where x.council_id = m.council_id and x.measure_id = m.id and x.on_date <= ${day}::date), '[]')
        as "handOvers"
    from measure m
    where m.plan_id = ${planId} and m.number = ${number}`;
}

/** The same with who reported, in which role, and why a measure passed on: for those who are signed in. */
export function readFullHistory(sql: ReadSql, planId: Fragment, number: string, day: LocalDate) {
  return sql<{ reports: ReportEntry[]; handOvers: HandOverEntry[] }[]>`
    select
      coalesce((
        select json_agg(json_build_object(
                 'what', 'report', 'id', r.id, 'at', r.reported_at,
                 'on', (r.reported_at at time zone 'Europe/Stockholm')::date,
                 'kind', r.kind, 'state', r.state, 'progress', r.progress, 'note', r.note,
                 'hindrance', r.hindrance, 'helpNeeded', r.help_needed, 'partyName', r.party_name, 'onBehalf', r.said_by = 'convenor',
                 'by', json_build_object('name', r.reporter_name, 'role', r.reporter_role)))
        from status_report r
        where r.council_id = m.council_id and r.measure_id = m.id
          and (r.reported_at at time zone 'Europe/Stockholm')::date <= ${day}::date), '[]') as reports,
      coalesce((
        select json_agg(json_build_object(
                 'what', 'hand-over', 'id', x.id, 'at', x.recorded_at, 'on', x.on_date,
                 'from', ${partyName(sql, "from")}, 'to', ${partyName(sql, "to")}, 'reason', x.reason))
        from hand_over x
        where x.council_id = m.council_id and x.measure_id = m.id and x.on_date <= ${day}::date), '[]')
        as "handOvers"
    from measure m
    where m.plan_id = ${planId} and m.number = ${number}`;
}

/** The name, on the day of the hand-over `x`, of the party that gave or took the measure. */
function partyName(sql: ReadSql, side: "from" | "to") {
  const holding = side === "from" ? sql`x.from_holding_id` : sql`x.to_holding_id`;
  return sql`(
    select coalesce((
      select n.name from organisation_name n
      where n.organisation_id = o.id and n.kind = 'former' and n.valid_to > x.on_date
        and (n.valid_from is null or n.valid_from <= x.on_date)
      order by n.valid_to limit 1), o.name)
    from seat_holding h join organisation o on o.id = h.organisation_id
    where h.council_id = x.council_id and h.id = ${holding})`;
}
