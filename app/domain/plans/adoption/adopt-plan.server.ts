import { dropLooseSteps } from "~/domain/plans/draft/lineage-store.server";
import { saveNumbers } from "~/domain/plans/draft/plan-order-store.server";
import { loadParts } from "~/domain/plans/draft/plan-parts-store.server";
import { recordPlanState } from "~/domain/plans/follow-up/plan-rollup-store.server";
import { contentOf, fingerprintOfPlan, markOfDraft } from "~/domain/plans/plan-content";
import { loadPlanParties } from "~/domain/plans/plan-parties.server";
import { numberParts } from "~/domain/plans/plan-parts";
import { mayAdoptPlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { insertPartVersions, insertPlanVersion, loadPlan, savePlan } from "~/domain/plans/plan-store.server";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { type AdoptionReason, checkAdoption, gapsBeforeAdoption } from "./adoption";
import { partTexts } from "./part-version";

export type Adoption = {
  readonly decision: string;
  readonly adoptedOn: LocalDate;
  /** The mark of the draft that was read: what is adopted is what the convenor saw. */
  readonly read: string;
};
export type AdoptPlanReason = AdoptionReason | PlanPolicyReason | "draftChanged" | "changedMeanwhile";

/**
 * Adopts a draft by a named decision of a day. The numbers are frozen, the text is kept as an immutable version
 * with its fingerprint, and the public sees the plan.
 */
export function adoptPlan(
  authority: Authority<"plan:adopt">,
  token: string,
  planId: string,
  version: number,
  { decision, adoptedOn, read }: Adoption,
): Promise<Outcome<{ fingerprint: string }, AdoptPlanReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayAdoptPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const parts = await loadParts(work, planId);
    if (read !== markOfDraft(plan, parts)) return outdated("draftChanged");
    const parties = await loadPlanParties(work);
    const gaps = gapsBeforeAdoption(plan, parts, parties, adoptedOn);
    const checked = checkAdoption({ decision, adoptedOn }, gaps, work.today);
    if (!checked.ok) return checked;
    const content = contentOf(plan, parts, (id) => parties.get(id)?.nameOn(adoptedOn) ?? "");
    const fingerprint = fingerprintOfPlan(content);
    const adopted = { ...plan, stage: "adopted", decision, adoptedOn, compositionOn: adoptedOn } as const;
    const measureIds = parts.measures.map(({ id }) => id);
    await saveNumbers(work, measureIds, numberParts(parts.areas, parts.measures));
    await dropLooseSteps(work, plan.id, parts);
    const saved = await savePlan(work, adopted, version, {
      act: "plans.planAdopted",
      subjectKind: "plan",
      subjectId: plan.id,
      subjectName: plan.title,
      after: { decision, adoptedOn, fingerprint, measures: parts.measures.length },
    });
    if (!saved) return outdated("changedMeanwhile");
    await insertPlanVersion(work, adopted, content, fingerprint);
    await insertPartVersions(work, plan.id, partTexts(content), adoptedOn);
    await recordPlanState(work, plan.id, adoptedOn);
    return done({ fingerprint });
  });
}
