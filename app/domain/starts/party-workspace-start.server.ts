import type { MeasureRow } from "~/domain/plans/measure-row";
import type { MeasureState } from "~/domain/plans/measure-state";
import { followedMeasures } from "~/domain/plans/plan-attention.server";
import type { StandKind } from "~/domain/statements/stand";
import type { StatementStage } from "~/domain/statements/statement";
import type { Mandate } from "~/kernel/actor";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { activityOf, type WorkspaceAct } from "./workspace-activity.server";
import { type NextStep, nextSteps } from "./workspace-lines";
import { type OpenStatement, openStatements } from "./workspace-open-statements.server";
import { openPlans } from "./workspace-plans.server";

/** One thing that the party owes the council. */
export type PartyNeed =
  | {
      kind: "stand";
      statement: Pick<OpenStatement, "id" | "title" | "deadline" | "openedOn">;
      /** True when the party has said that it awaits a decision of its own. */
      awaits: boolean;
      /** False when the party came in after the text was locked: it may answer, but nobody waits for it. */
      asked: boolean;
    }
  | { kind: "measure"; measure: OwnMeasure };

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
  next: NextStep[];
  acts: WorkspaceAct[];
}

/** The start page of someone who speaks for a party: what the party owes, oldest first, and what has happened that concerns it. Six statements. */
export function partyStart(
  authority: Authority<"workspace:open">,
  { organisationId, partyName }: Mandate,
  interval: number,
): Promise<PartyStart> {
  const { today } = authority;
  return authority.read(async (sql) => {
    const [statements, measures, plans, stands, acts] = await Promise.all([
      openStatements(sql, today),
      followedMeasures(sql, today, interval),
      openPlans(sql, today),
      standsOf(sql, organisationId),
      activityOf(sql, authority, { limit: 8, about: organisationId }),
    ]);
    const own = measures.filter((measure) => measure.organisationId === organisationId);
    const asked = statements.flatMap((statement) => {
      const party = statement.parties.find((one) => one.organisationId === organisationId);
      return party ? [{ statement, kind: party.kind, asked: party.asked }] : [];
    });
    const takesStands = authority.holds("stand:take");
    const owed = takesStands ? asked.filter(({ kind }) => kind === null || kind === "awaits") : [];
    const stale = own.filter((measure) => measure.stale).sort((a, b) => b.days - a.days);
    const duties = owed.map(({ statement: { id, title, deadline } }) => ({ id, title, deadline }));
    return {
      today,
      party: partyName,
      takesStands,
      needs: [
        ...owed.map(({ statement: { id, title, deadline, openedOn }, kind, asked: was }): PartyNeed => {
          return {
            kind: "stand",
            statement: { id, title, deadline, openedOn },
            awaits: kind === "awaits",
            asked: was,
          };
        }),
        ...stale.map((measure): PartyNeed => ({ kind: "measure", measure: ownMeasure(measure) })),
      ],
      measures: own.map(ownMeasure),
      stands: [...stands],
      next: nextSteps(
        today,
        duties,
        plans.filter(({ stage }) => stage !== "draft"),
        [],
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
             a.kind, (a.given_at at time zone 'Europe/Stockholm')::date as "givenOn",
             a.withdrawn_at is not null as withdrawn,
             a.fingerprint is distinct from s.fingerprint as "forEarlierText"
      from stand a join statement s on s.council_id = a.council_id and s.id = a.statement_id
      where a.organisation_id = ${organisationId} and s.stage <> 'withdrawn-draft'
      order by s.id, a.given_at desc, a.id desc) latest
    order by "givenOn" desc, id limit 12`;
}
