import type { MeasureKey } from "~/domain/plans/part-fields";
import { sitsWithin } from "~/domain/plans/party-days";
import { loadPlanParties } from "~/domain/plans/plan-parties.server";
import { type Measure, nextPlace, type PlanParts, type Saved } from "~/domain/plans/plan-parts";
import { mayEditPlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { findPart } from "./find-part.server";
import { insertMeasure, loadParts, saveMeasure } from "./plan-parts-store.server";

export type MeasureFields = Pick<
  Measure,
  | MeasureKey
  | "areaId"
  | "goalId"
  | "responsibleHoldingId"
  | "contributorHoldingIds"
  | "periodFrom"
  | "periodTo"
>;
export type MeasureReason =
  | PlanPolicyReason
  | "areaMissing"
  | "goalRemoved"
  | "goalInOtherArea"
  | "responsibleWithoutSeat"
  | "contributorWithoutSeat"
  | "changedMeanwhile";

/** Adds a measure last in an area of a draft. */
export function addMeasure(
  authority: Authority<"plan:draft">,
  token: string,
  planId: string,
  fields: MeasureFields,
): Promise<Outcome<{ measureId: string }, MeasureReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const parts = await loadParts(work, planId);
    const checked = await checkFields(work, parts, fields, null);
    if (!checked.ok) return checked;
    const measure: Measure = {
      id: newId(),
      planId,
      lineageId: newId(),
      position: placeIn(parts, fields.areaId),
      number: null,
      version: 1,
      ...checked.value,
    };
    await insertMeasure(work, measure, auditOf("plans.measureAdded", measure, undefined));
    return done({ measureId: measure.id });
  });
}

/** Changes a measure of a draft; in another area it comes last. One that has been taken out is put back, last. */
export function changeMeasure(
  authority: Authority<"plan:draft">,
  token: string,
  ids: { readonly planId: string; readonly measureId: string },
  version: number,
  fields: MeasureFields,
): Promise<Outcome<Saved, MeasureReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, ids.planId);
    const parts = await loadParts(work, plan.id);
    const named = { planId: plan.id, id: ids.measureId };
    const { part, isRemoved } = await findPart(work, "measure", parts.measures, named);
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    const checked = await checkFields(work, parts, fields, part);
    if (!checked.ok) return checked;
    const stays = !isRemoved && fields.areaId === part.areaId;
    const position = stays ? part.position : placeIn(parts, fields.areaId);
    const after: Measure = { ...part, ...checked.value, position };
    if (isRemoved) {
      if (version !== part.version) return outdated("changedMeanwhile");
      const back = { ...after, version: version + 1 };
      await insertMeasure(work, back, auditOf("plans.measurePutBack", back, undefined));
      return done<Saved>({ putBack: true });
    }
    const saved = await saveMeasure(work, after, version, auditOf("plans.measureChanged", after, part));
    return saved ? done<Saved>({ putBack: false }) : outdated("changedMeanwhile");
  });
}

function placeIn({ measures }: PlanParts, areaId: string): number {
  return nextPlace(measures.filter((one) => one.areaId === areaId));
}

/**
 * The goal stands in the same area, and the parties hold a seat at some time of the measure. A party that was chosen
 * before may stay though it does not; then the draft can't be adopted.
 */
async function checkFields(
  work: Work,
  { areas, goals }: PlanParts,
  fields: MeasureFields,
  before: Measure | null,
): Promise<Outcome<MeasureFields, MeasureReason>> {
  if (!areas.some(({ id }) => id === fields.areaId)) return refused("areaMissing");
  const goal = goals.find(({ id }) => id === fields.goalId);
  if (fields.goalId !== null && !goal) return refused("goalRemoved");
  if (goal && goal.areaId !== fields.areaId) return refused("goalInOtherArea");
  const parties = await loadPlanParties(work);
  const kept = new Set([before?.responsibleHoldingId, ...(before?.contributorHoldingIds ?? [])]);
  const within = { from: fields.periodFrom, to: fields.periodTo };
  const mayStand = (holdingId: string) => {
    const party = parties.get(holdingId);
    return party !== undefined && (kept.has(holdingId) || sitsWithin(party, within));
  };
  const { responsibleHoldingId: responsible } = fields;
  if (responsible !== null && !mayStand(responsible)) return refused("responsibleWithoutSeat");
  const contributors = [...new Set(fields.contributorHoldingIds)].filter((id) => id !== responsible);
  if (!contributors.every(mayStand)) return refused("contributorWithoutSeat");
  return done({ ...fields, contributorHoldingIds: contributors });
}

function auditOf(act: string, measure: Measure, before: Measure | undefined) {
  const pick = ({ id: _i, planId: _p, lineageId: _l, version: _v, ...rest }: Measure) => ({
    ...rest,
    contributorHoldingIds: [...rest.contributorHoldingIds],
  });
  return {
    act,
    subjectKind: "measure",
    subjectId: measure.id,
    subjectName: measure.title,
    before: before && pick(before),
    after: pick(measure),
  };
}
