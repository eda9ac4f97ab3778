import type { MeasureState } from "~/domain/plans/follow-up/measure-state";
import { followedMeasures } from "~/domain/plans/follow-up/plan-attention.server";
import type { MeasureRow } from "~/domain/plans/measure-row";
import type { StandKind } from "~/domain/positions/stand";
import type { StatementStage } from "~/domain/statements/statement";
import type { StandDuty } from "~/domain/statements/statement-duties.server";
import type { Mandate } from "~/kernel/actor";
import { daysFor, dutiesOf } from "~/kernel/duty";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { daysTold } from "./convenor-workspace-start.server";
import { type AnyComingDay, everyDuty } from "./every-duty.server";
import { activityOf, type WorkspaceAct } from "./workspace-activity.server";

/** One thing that the party owes the council. */
export type PartyNeed = ({ kind: "stand" } & StandDuty["about"]) | { kind: "measure"; measure: OwnMeasure };

export interface OwnMeasure {
  id: string;
  number: string;
  title: string;
  state: MeasureState;
  confirmedOn: LocalDate | null;
  stale: boolean;
  hindrance: string;
}

export interface OwnStand {
  id: string;
  title: string;
  stage: StatementStage;
  number: string | null;
  kind: StandKind;
  givenOn: LocalDate;
  withdrawn: boolean;
  /** True when the text has changed since. */
  forEarlierText: boolean;
}

export interface PartyStart {
  today: LocalDate;
  party: string;
  /** False for the co-opted, whom no statement asks. */
  takesStands: boolean;
  needs: PartyNeed[];
  measures: OwnMeasure[];
  stands: OwnStand[];
  next: AnyComingDay[];
  acts: WorkspaceAct[];
}

/** The start page of someone who speaks for a party: what the party owes, oldest first, and what has happened that concerns it. Four statements. */
export function partyStart(
  authority: Authority<"workspace:open">,
  { organisationId, partyName }: Mandate,
  interval: number,
): Promise<PartyStart> {
  const { today, now } = authority;
  return authority.read(async (sql) => {
    const [{ duties, coming }, measures, stands, acts] = await Promise.all([
      everyDuty(sql, { day: today, now, interval }),
      followedMeasures(sql, today, interval),
      standsOf(sql, organisationId),
      activityOf(sql, authority, { limit: 8, about: organisationId }),
    ]);
    const takesStands = authority.holds("stand:take");
    const owed = dutiesOf(duties, { organisationId });
    const answers = owed.filter((duty) => duty.kind === "stand").filter(() => takesStands);
    const stale = owed.filter((duty) => duty.kind === "confirm").sort((a, b) => b.about.days - a.about.days);
    return {
      today,
      party: partyName,
      takesStands,
      needs: [
        ...answers.map(({ kind, about }): PartyNeed => ({ kind, ...about })),
        ...stale.map(({ about }): PartyNeed => ({ kind: "measure", measure: ownMeasure(about) })),
      ],
      measures: measures.filter((one) => one.organisationId === organisationId).map(ownMeasure),
      stands: [...stands],
      next: daysFor(
        takesStands ? coming : coming.filter(({ kind }) => kind !== "deadline"),
        { organisationId },
        today,
        daysTold,
      ),
      acts,
    };
  });
}

function ownMeasure(measure: MeasureRow): OwnMeasure {
  const { id, number, title, state, confirmedOn, stale, hindrance } = measure;
  return { id, number, title, state, confirmedOn, stale, hindrance };
}

/** The party's latest answer to each statement, newest first. */
function standsOf(sql: ReadSql, organisationId: string) {
  return sql<OwnStand[]>`
    select * from (
      select distinct on (s.id) s.id, s.title, s.stage,
             case when s.number_seq is not null then s.number_year || ':' || s.number_seq end as number,
             a.kind, day_of(a.given_at) as "givenOn",
             a.withdrawn_at is not null as withdrawn,
             a.fingerprint is distinct from s.fingerprint as "forEarlierText"
      from stand a join statement s on s.council_id = a.council_id and s.id = a.statement_id
      where a.organisation_id = ${organisationId} and s.stage <> 'withdrawn-draft'
      order by s.id, a.given_at desc, a.id desc) latest
    order by "givenOn" desc, id limit 12`;
}
