import { followedMeasures } from "~/domain/plans/plan-attention.server";
import { findingOf, type PlanFinding } from "~/domain/plans/plan-finding";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { activityOf, type WorkspaceAct } from "./workspace-activity.server";
import { type NextStep, nextSteps } from "./workspace-lines";
import { openStatements } from "./workspace-open-statements.server";
import { openPlans } from "./workspace-plans.server";

export interface ReaderStart {
  today: LocalDate;
  finding: PlanFinding;
  statements: { id: string; title: string; deadline: LocalDate | null; answered: number; asked: number }[];
  next: NextStep[];
  acts: WorkspaceAct[];
}

/** The start page of those who follow the council without acting in it. Five statements. */
export function readerStart(authority: Authority<"workspace:open">, interval: number): Promise<ReaderStart> {
  const { today } = authority;
  return authority.read(async (sql) => {
    const [statements, measures, plans, acts] = await Promise.all([
      openStatements(sql, today),
      followedMeasures(sql, today, interval),
      openPlans(sql, today),
      activityOf(sql, authority, { limit: 8 }),
    ]);
    return {
      today,
      finding: findingOf(measures.map(({ state }) => state)),
      statements: statements.map(({ id, title, deadline, parties }) => ({
        id,
        title,
        deadline,
        answered: parties.filter(({ kind }) => kind !== null).length,
        asked: parties.filter(({ asked }) => asked).length,
      })),
      next: nextSteps(
        today,
        statements,
        plans.filter(({ stage }) => stage !== "draft"),
        [],
      ),
      acts,
    };
  });
}
