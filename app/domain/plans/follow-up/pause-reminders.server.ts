import { mayHandOver, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { loadFollowedMeasure, saveBeside } from "./follow-up-store.server";

/** The first day on which a word on a measure is asked for again, and why not before. */
export type Pause = { readonly until: LocalDate; readonly why: string };
export type PauseReason = PlanPolicyReason | "pauseNotAhead" | "changedMeanwhile";

/**
 * Asks nobody for a word on a measure until a day to come, or, with null, asks as usual again. The convenor's to do, as
 * a hand-over is. `version` is the measure's own. How old the last word is goes on being shown to all.
 */
export function pauseReminders(
  authority: Authority<"plan:hand-over">,
  token: string,
  measureId: string,
  version: number,
  pause: Pause | null,
): Promise<Outcome<undefined, PauseReason>> {
  return authority.act(token, async (work) => {
    const measure = await loadFollowedMeasure(work, measureId);
    const answer = mayHandOver(personOf(work), await loadPlan(work, measure.planId));
    if (!answer.may) return refused(answer.reason, answer.detail);
    if (pause && pause.until <= work.today) return refused("pauseNotAhead");
    const saved = await saveBeside(
      work,
      measure,
      version,
      { pause },
      {
        act: pause ? "plans.remindersPaused" : "plans.remindersResumed",
        subjectKind: "measure",
        subjectId: measure.id,
        subjectName: `${measure.number} ${measure.title}`,
        after: pause ?? {},
      },
    );
    return saved ? done() : outdated("changedMeanwhile");
  });
}
