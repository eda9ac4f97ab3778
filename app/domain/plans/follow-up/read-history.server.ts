import { nameOnDay } from "~/domain/parties/registry/name-on.server";
import type { planIdOn } from "~/domain/plans/read-plan.server";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import type { HandOverEntry, ReportEntry } from "./measure-history";

type Fragment = ReturnType<typeof planIdOn>;

/** Reports, and hand-overs, of one measure that are read at once. */
const mostListed = 200;

/** The latest reports and hand-overs of a measure, and how many there are of each. */
export interface SaidOfMeasure {
  reports: ReportEntry[];
  handOvers: HandOverEntry[];
  reportCount: number;
  handOverCount: number;
}

/**
 * What was said of a measure until a day. `withPeople` adds who reported, in which role, and why it passed on: for those
 * who are signed in.
 */
export function readHistory(
  sql: ReadSql,
  { planId, number, day }: { planId: Fragment; number: string; day: LocalDate },
  withPeople: boolean,
) {
  const by = withPeople
    ? sql`json_build_object('name', r.reporter_name, 'role', r.reporter_role)`
    : sql`null`;
  const reason = withPeople ? sql`x.reason` : sql`null`;
  const reported = sql`
    from status_report l where l.council_id = m.council_id and l.measure_id = m.id
      and day_of(l.reported_at) <= ${day}::date`;
  const passed = sql`
    from hand_over l where l.council_id = m.council_id and l.measure_id = m.id and l.on_date <= ${day}::date`;
  return sql<SaidOfMeasure[]>`
    select
      coalesce((
        select json_agg(json_build_object(
                 'what', 'report', 'id', r.id, 'at', r.reported_at,
                 'on', day_of(r.reported_at),
                 'kind', r.kind, 'state', r.state, 'progress', r.progress, 'note', r.note,
                 'hindrance', r.hindrance, 'helpNeeded', r.help_needed, 'partyName', r.party_name,
                 'onBehalf', r.said_by = 'convenor', 'by', ${by}))
        from status_report r
        where r.council_id = m.council_id and r.id in (
          select l.id ${reported} order by l.reported_at desc, l.id desc limit ${mostListed})), '[]') as reports,
      coalesce((
        select json_agg(json_build_object(
                 'what', 'hand-over', 'id', x.id, 'at', x.recorded_at, 'on', x.on_date,
                 'from', ${partyName(sql, "from")}, 'to', ${partyName(sql, "to")}, 'reason', ${reason}))
        from hand_over x
        where x.council_id = m.council_id and x.id in (
          select l.id ${passed} order by l.on_date desc, l.recorded_at desc limit ${mostListed})), '[]')
        as "handOvers",
      (select count(*) ${reported}) as "reportCount",
      (select count(*) ${passed}) as "handOverCount"
    from measure m
    where m.plan_id = ${planId} and m.number = ${number}`;
}

/** The name, on the day of the hand-over `x`, of the party that gave or took the measure. */
function partyName(sql: ReadSql, side: "from" | "to") {
  const holding = side === "from" ? sql`x.from_holding_id` : sql`x.to_holding_id`;
  return sql`(
    select ${nameOnDay(sql, sql`x.on_date`)}
    from seat_holding h join organisation o on o.id = h.organisation_id
    where h.council_id = x.council_id and h.id = ${holding})`;
}
