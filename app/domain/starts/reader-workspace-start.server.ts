import { followedMeasures } from "~/domain/plans/follow-up/plan-attention.server";
import { findingOf, type PlanFinding } from "~/domain/plans/plan-finding";
import { openStatements } from "~/domain/statements/asking/open-statements.server";
import { daysFor } from "~/kernel/duty";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { daysTold } from "./convenor-workspace-start.server";
import { type AnyComingDay, everyDuty } from "./every-duty.server";
import { activityOf, type WorkspaceAct } from "./workspace-activity.server";

export interface ReaderStart {
  today: LocalDate;
  finding: PlanFinding;
  statements: { id: string; title: string; deadline: LocalDate | null; answered: number; asked: number }[];
  next: AnyComingDay[];
  acts: WorkspaceAct[];
}

/** The start page of those who follow the council without acting in it. Four statements. */
export function readerStart(authority: Authority<"workspace:open">, interval: number): Promise<ReaderStart> {
  const { today, now } = authority;
  return authority.read(async (sql) => {
    const [{ coming }, statements, measures, acts] = await Promise.all([
      everyDuty(sql, { day: today, now, interval }),
      openStatements(sql, today),
      followedMeasures(sql, today, interval),
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
      next: daysFor(coming, "follower", today, daysTold),
      acts,
    };
  });
}
