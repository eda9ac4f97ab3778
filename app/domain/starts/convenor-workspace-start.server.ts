import { type MeasureFilter, type MeasureRow, passesFilter } from "~/domain/plans/measure-row";
import { followedMeasures } from "~/domain/plans/plan-attention.server";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { activityOf, type WorkspaceAct } from "./workspace-activity.server";
import { type Duty, type MeasureLine, measureLine, type NextStep, nextSteps } from "./workspace-lines";
import { type OpenStatement, openStatements } from "./workspace-open-statements.server";
import { type OpenPlan, openPlans } from "./workspace-plans.server";
import {
  type ComingEnd,
  comingEnds,
  type OpenInvitation,
  openInvitations,
  type VacantSeat,
  type VoicelessParty,
  vacantSeats,
  voicelessParties,
} from "./workspace-seats.server";

/** One thing that waits for the convenor. */
export type ConvenorNeed =
  | {
      kind: "standsMissing";
      count: number;
      statement: Pick<OpenStatement, "id" | "title" | "deadline">;
      answered: number;
      asked: number;
      awaiting: number;
      remindedOn: LocalDate | null;
      /** All who have not answered were reminded today, or could not be reached then. */
      remindedToday: boolean;
      /** The text was locked today, so that all who are asked were written to, or could not be reached. */
      askedToday: boolean;
      /** A reminder is still in the outbox. */
      reminderWaits: boolean;
    }
  | { kind: "orphaned"; count: number; measures: MeasureLine[]; since: LocalDate | null; parties: string[] }
  | { kind: "hindered"; count: number; measures: MeasureLine[] }
  | {
      kind: "unconfirmed";
      count: number;
      interval: number;
      oldest: { day: LocalDate | null; party: string | null };
    }
  | { kind: "vacant"; count: number; seats: VacantSeat[] }
  | { kind: "voiceless"; count: number; parties: VoicelessParty[] }
  | { kind: "ending"; count: number; ends: ComingEnd[] }
  | { kind: "invitations"; count: number; people: OpenInvitation[] }
  | { kind: "draft"; count: number; plan: OpenPlan }
  /** Where a council begins: nothing of the kind has ever been there. */
  | { kind: "noSeats" | "noPlan" };

export interface ConvenorStart {
  today: LocalDate;
  needs: ConvenorNeed[];
  next: NextStep[];
  acts: WorkspaceAct[];
}

/** The convenor's start page: what needs them now, what comes, and what has happened. Nine statements. */
export async function convenorStart(
  authority: Authority<"workspace:open">,
  interval: number,
): Promise<ConvenorStart> {
  if (!authority.holds("invitation:send")) throw new Response(null, { status: 403 });
  const { today, now } = authority;
  return authority.read(async (sql) => {
    const [statements, measures, plans, seats, ends, people, [begun], acts] = await Promise.all([
      openStatements(sql, today),
      followedMeasures(sql, today, interval),
      openPlans(sql, today),
      vacantSeats(sql, today),
      comingEnds(sql, today),
      openInvitations(sql, now),
      sql<{ seats: boolean; plan: boolean; voiceless: VoicelessParty[] }[]>`
        select exists (select 1 from seat) as seats, exists (select 1 from plan) as plan,
               (${voicelessParties(sql, today)}) as voiceless`,
      activityOf(sql, authority, { limit: 8 }),
    ]);
    const listed = (filter: MeasureFilter) => measures.filter((measure) => passesFilter(measure, filter));
    const orphans = listed("orphaned");
    const hindered = listed("hindered");
    const needs: ConvenorNeed[] = [
      ...(begun?.seats ? [] : [{ kind: "noSeats" as const }]),
      ...(begun?.plan ? [] : [{ kind: "noPlan" as const }]),
      ...statements.flatMap((statement) => standsMissing(statement, today)),
      ...(orphans.length === 0
        ? []
        : [
            {
              kind: "orphaned" as const,
              count: orphans.length,
              measures: orphans.map(measureLine),
              since: orphans.map(({ orphanedSince }) => orphanedSince).sort()[0] ?? null,
              parties: [...new Set(orphans.flatMap(({ responsible }) => responsible ?? []))],
            },
          ]),
      ...(hindered.length === 0
        ? []
        : [{ kind: "hindered" as const, count: hindered.length, measures: hindered.map(measureLine) }]),
      ...unconfirmed(listed("unconfirmed"), interval),
      ...plans.flatMap((plan) =>
        plan.stage === "draft" && lacks(plan) ? [{ kind: "draft" as const, count: lacks(plan), plan }] : [],
      ),
      ...(seats.length === 0 ? [] : [{ kind: "vacant" as const, count: seats.length, seats: [...seats] }]),
      ...voiceless(begun?.voiceless ?? []),
      ...(ends.length === 0 ? [] : [{ kind: "ending" as const, count: ends.length, ends: [...ends] }]),
      ...(people.length === 0
        ? []
        : [{ kind: "invitations" as const, count: people.length, people: [...people] }]),
    ];
    const duties: Duty[] = statements.map(({ id, title, deadline }) => ({ id, title, deadline }));
    return { today, needs, next: nextSteps(today, duties, plans, ends), acts };
  });
}

function standsMissing(open: OpenStatement, today: LocalDate): ConvenorNeed[] {
  const { id, title, deadline, openedOn, remindedOn, reminderWaits } = open;
  const parties = open.parties.filter((party) => party.asked);
  const silent = parties.filter(({ kind }) => kind === null);
  const count = silent.length;
  const awaiting = parties.filter(({ kind }) => kind === "awaits").length;
  const asked = parties.length;
  const statement = { id, title, deadline };
  return count === 0
    ? []
    : [
        {
          kind: "standsMissing",
          count,
          statement,
          answered: asked - count,
          asked,
          awaiting,
          remindedOn,
          remindedToday: silent.every((party) => party.remindedOn === today),
          askedToday: openedOn === today,
          reminderWaits,
        },
      ];
}

function unconfirmed(stale: readonly MeasureRow[], interval: number): ConvenorNeed[] {
  const [oldest] = [...stale].sort((a, b) => b.days - a.days);
  if (!oldest) return [];
  return [
    {
      kind: "unconfirmed",
      count: stale.length,
      interval,
      oldest: { day: oldest.confirmedOn, party: oldest.responsible },
    },
  ];
}

function voiceless(parties: VoicelessParty[]): ConvenorNeed[] {
  return parties.length === 0 ? [] : [{ kind: "voiceless", count: parties.length, parties }];
}

/** How many things stand in the way of adopting a draft; 0 when it is ready. */
function lacks(plan: OpenPlan): number {
  if (plan.areas === 0 || plan.measures === 0) return 1;
  return plan.withoutResponsible + plan.areasWithoutMeasures + plan.areasWithoutGoals;
}
