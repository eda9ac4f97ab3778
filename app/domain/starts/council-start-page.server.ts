import { nameOnDay } from "~/domain/parties/registry/name-on.server";
import { planIdOn } from "~/domain/plans/read-plan.server";
import type { PartyPosition } from "~/domain/positions/stand-count";
import { partyWasAsked } from "~/domain/statements/asking/was-asked.server";
import type { CouncilProfile } from "~/kernel/council/council-profile";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { type StartParties, type StartSeatRow, startParties } from "./start-parties";
import { type StartPlan, type StartPlanRow, type StartPlanToCome, startPlan } from "./start-plan";

/** A published statement with how many parties stand where; parties of the day of its publication, each counted once. */
export type StartStatement = {
  readonly year: number;
  readonly seq: number;
  readonly title: string;
  readonly addressees: string;
  readonly publishedOn: LocalDate;
  readonly positions: Readonly<Partial<Record<PartyPosition, number>>>;
};

export type CouncilStartPage = {
  readonly plan: StartPlan | null;
  /** Plans that are adopted and have not begun, the next one first. */
  readonly plansToCome: readonly StartPlanToCome[];
  readonly statements: readonly StartStatement[];
  readonly parties: StartParties | null;
};

/** All that a council's start page says of a day, in three statements that are sent together. */
export async function councilStartPage(
  counter: Pick<Authority<"counter">, "read">,
  profile: Pick<CouncilProfile, "freshnessDays" | "perspectives">,
  day: LocalDate,
): Promise<CouncilStartPage> {
  return counter.read(async (sql) => {
    const [seats, plan, statements] = await Promise.all([
      seatsOn(sql, day),
      planOn(sql, day),
      latestStatements(sql, day),
    ]);
    return {
      plan: startPlan(plan, day, profile.freshnessDays),
      plansToCome: plan[0]?.toCome ?? [],
      statements,
      parties: startParties(seats, profile.perspectives),
    };
  });
}

function seatsOn(sql: ReadSql, day: LocalDate) {
  return sql<StartSeatRow[]>`
    select s.perspective, s.kind, h.organisation_id as "organisationId", o.number,
           ${nameOnDay(sql, day)} as name,
           case when h.id is null then coalesce(
             (select max(p.valid_to) from seat_holding p
              where p.council_id = s.council_id and p.seat_id = s.id and p.valid_to <= ${day}::date),
             s.valid_from) end as "vacantSince"
    from seat s
    left join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
      and valid_on(h.valid_from, h.valid_to, ${day})
    left join organisation o on o.id = h.organisation_id
    where valid_on(s.valid_from, s.valid_to, ${day})`;
}

function planOn(sql: ReadSql, day: LocalDate) {
  return sql<StartPlanRow[]>`
    with in_force as (
      select council_id, id, title, adopted_on from plan where id = ${planIdOn(sql, day)}),
    to_come as (
      select coalesce(json_agg(json_build_object('title', title, 'periodFrom', period_from, 'stage', stage)
                               order by period_from, id), '[]') as plans
      from plan where to_come_on(adopted_on, period_from, closed_on, ${day}))
    select to_come.plans as "toCome", p.id as "planId", p.title, p.adopted_on as "adoptedOn", a.id as "areaId", a.title as area,
           (select g.text from goal g where g.council_id = a.council_id and g.area_id = a.id
            order by g.position, g.id limit 1) as goal,
           m.id as "measureId", greatest(m.period_from, p.adopted_on) as "beganOn", said.state, day_of(said.reported_at) as "confirmedOn",
           said.party_name as party, coalesce(said.said_by = 'convenor', false) as "onBehalf"
    from to_come
    left join in_force p on true
    left join priority_area a on a.council_id = p.council_id and a.plan_id = p.id
    left join measure m on m.council_id = a.council_id and m.area_id = a.id
    left join last_word(m.council_id, m.id, end_of(${day})) said on true
    order by a.position, a.id, m.position, m.id`;
}

function latestStatements(sql: ReadSql, day: LocalDate) {
  return sql<StartStatement[]>`
    select s.number_year as year, s.number_seq as seq, s.title, s.addressees,
           day_of(s.published_at) as "publishedOn",
           (select coalesce(json_object_agg(answer.position, answer.parties), '{}') from (
              select coalesce(
                case when said.withdrawn_at < end_of(${day})
                     then 'withdrawn' else said.kind end,
                case when ${partyWasAsked(sql, sql`party.id::uuid`)} then 'unanswered' else 'not-asked' end) as position, count(*)::int as parties
              from (select distinct seat ->> 'organisationId' as id
                    from jsonb_array_elements(s.composition -> 'seats') seat
                    where seat ->> 'organisationId' is not null) party
              left join lateral (
                select t.kind, t.withdrawn_at from stand t
                where t.council_id = s.council_id and t.statement_id = s.id
                  and t.fingerprint = s.fingerprint and t.organisation_id = party.id::uuid
                order by t.given_at desc, t.id desc limit 1) said on true
              group by 1) answer) as positions
    from statement s
    where s.published_at < end_of(${day})
    order by s.number_year desc, s.number_seq desc
    limit 3`;
}
