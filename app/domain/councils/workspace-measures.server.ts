import { type LocalDate, laterOf } from "~/domain/kernel/local-date";
import type { HoldingDays } from "~/domain/plans/adoption";
import { freshnessOn } from "~/domain/plans/freshness";
import type { MeasureState } from "~/domain/plans/measure-state";
import { orphanhoodOn } from "~/domain/plans/orphaned-measures";
import type { ReadSql } from "~/platform/access/authority";

interface MeasureRow {
  id: string;
  number: string;
  title: string;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  adoptedOn: LocalDate;
  state: MeasureState | null;
  reportedOn: LocalDate | null;
  hindrance: string | null;
  helpNeeded: string | null;
  organisationId: string | null;
  party: string | null;
  held: HoldingDays[];
}

/** A measure that is followed up, with what the start pages judge it by. */
export interface FollowedMeasure {
  id: string;
  number: string;
  title: string;
  state: MeasureState;
  /** Day of the last report, null where nobody has reported. */
  confirmedOn: LocalDate | null;
  daysSince: number;
  stale: boolean;
  hindrance: string;
  helpNeeded: string;
  organisationId: string | null;
  party: string | null;
  /** True while the responsible party holds no seat in the council. */
  orphaned: boolean;
  orphanedSince: LocalDate | null;
  periodTo: LocalDate;
}

/** Measures of the plans that are followed on the day, in the order of their numbers; one statement. */
export async function followedMeasures(
  sql: ReadSql,
  day: LocalDate,
  interval: number,
): Promise<FollowedMeasure[]> {
  const rows = await sql<MeasureRow[]>`
    select m.id, coalesce(m.number, '') as number, m.title,
           m.period_from as "periodFrom", m.period_to as "periodTo", p.adopted_on as "adoptedOn",
           r.state, (r.reported_at at time zone 'Europe/Stockholm')::date as "reportedOn",
           r.hindrance, r.help_needed as "helpNeeded",
           h.organisation_id as "organisationId", o.name as party, coalesce(seats.held, '[]') as held
    from plan p
    join measure m on m.council_id = p.council_id and m.plan_id = p.id
    left join lateral (
      select state, reported_at, hindrance, help_needed from status_report
      where council_id = m.council_id and measure_id = m.id
      order by reported_at desc, id desc limit 1) r on true
    left join lateral (
      select to_holding_id from hand_over
      where council_id = m.council_id and measure_id = m.id and on_date <= ${day}
      order by on_date desc, recorded_at desc, id desc limit 1) passed on true
    left join seat_holding h on h.council_id = m.council_id
      and h.id = coalesce(passed.to_holding_id, m.responsible_holding_id)
    left join organisation o on o.id = h.organisation_id
    left join lateral (
      select json_agg(json_build_object(
        'holding', json_build_object('validFrom', k.valid_from, 'validTo', k.valid_to),
        'seat', json_build_object('validFrom', s.valid_from, 'validTo', s.valid_to))) as held
      from seat_holding k join seat s on s.council_id = k.council_id and s.id = k.seat_id
      where k.council_id = m.council_id and k.organisation_id = h.organisation_id) seats on true
    where p.stage = 'adopted' and p.period_from <= ${day}
    order by p.period_from desc, string_to_array(nullif(m.number, ''), '.')::int[], m.id`;
  return rows.map((row) => judged(row, day, interval));
}

function judged(row: MeasureRow, day: LocalDate, interval: number): FollowedMeasure {
  const state = row.state ?? "not-started";
  const beganOn = laterOf(row.periodFrom, row.adoptedOn);
  const { days, stale } = freshnessOn(day, { state, confirmedOn: row.reportedOn, beganOn }, interval);
  const orphanhood = orphanhoodOn(row.held, day);
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    state,
    confirmedOn: row.reportedOn,
    daysSince: days,
    stale,
    hindrance: row.hindrance ?? "",
    helpNeeded: row.helpNeeded ?? "",
    organisationId: row.organisationId,
    party: row.party,
    orphaned: orphanhood.orphaned,
    orphanedSince: orphanhood.orphaned ? orphanhood.since : null,
    periodTo: row.periodTo,
  };
}
