import { daysFor, dutiesOf } from "~/kernel/duty";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { type ConvenorNeed, needsOf } from "./convenor-needs.server";
import { type AnyComingDay, everyDuty } from "./every-duty.server";
import { activityOf, type WorkspaceAct } from "./workspace-activity.server";

/** How many of the days that come are told. */
export const daysTold = 8;

export interface ConvenorStart {
  today: LocalDate;
  needs: ConvenorNeed[];
  next: AnyComingDay[];
  acts: WorkspaceAct[];
}

/** The convenor's start page: what needs them now, what comes, and what has happened. Two statements. */
export async function convenorStart(
  authority: Authority<"workspace:open">,
  interval: number,
): Promise<ConvenorStart> {
  if (!authority.holds("invitation:send")) throw new Response(null, { status: 403 });
  const { today, now } = authority;
  return authority.read(async (sql) => {
    const [{ duties, coming }, acts] = await Promise.all([
      everyDuty(sql, { day: today, now, interval }),
      activityOf(sql, authority, { limit: 8 }),
    ]);
    const needs = needsOf(dutiesOf(duties, "convenor"), interval);
    return { today, needs, next: daysFor(coming, "convenor", today, daysTold), acts };
  });
}
