import { areaFields } from "~/domain/plans/part-fields";
import { nextPlace, type PriorityArea, type Saved } from "~/domain/plans/plan-parts";
import { mayEditPlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { keysOf, pick } from "~/kernel/written-fields";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { findPart } from "./find-part.server";
import { insertArea, loadParts, saveArea } from "./plan-parts-store.server";

export type AreaFields = Pick<PriorityArea, keyof typeof areaFields | "strategyNodes" | "categories">;
export type AreaReason = PlanPolicyReason | "choiceUnknown" | "changedMeanwhile";

/** Adds an area last in a draft. */
export function addArea(
  authority: Authority<"plan:draft">,
  token: string,
  planId: string,
  fields: AreaFields,
): Promise<Outcome<{ areaId: string }, AreaReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, planId);
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    if (!(await areChoicesKnown(work, fields))) return refused("choiceUnknown");
    const { areas } = await loadParts(work, planId);
    const [id, lineageId, position] = [newId(), newId(), nextPlace(areas)];
    const area: PriorityArea = { id, planId, lineageId, position, version: 1, ...fields };
    await insertArea(work, area, auditOf("plans.areaAdded", area, undefined, fields));
    return done({ areaId: area.id });
  });
}

/** Changes an area of a draft, or puts one back, last, that has been taken out. */
export function changeArea(
  authority: Authority<"plan:draft">,
  token: string,
  ids: { readonly planId: string; readonly areaId: string },
  version: number,
  fields: AreaFields,
): Promise<Outcome<Saved, AreaReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, ids.planId);
    const { areas } = await loadParts(work, plan.id);
    const { part, isRemoved } = await findPart(work, "area", areas, { planId: plan.id, id: ids.areaId });
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    if (!(await areChoicesKnown(work, fields))) return refused("choiceUnknown");
    if (isRemoved) {
      if (version !== part.version) return outdated("changedMeanwhile");
      const back = { ...part, ...fields, position: nextPlace(areas), version: version + 1 };
      await insertArea(work, back, auditOf("plans.areaPutBack", back, undefined, fields));
      return done<Saved>({ putBack: true });
    }
    const audit = auditOf("plans.areaChanged", { ...part, ...fields }, part, fields);
    const saved = await saveArea(work, { ...part, ...fields }, version, audit);
    return saved ? done<Saved>({ putBack: false }) : outdated("changedMeanwhile");
  });
}

/** Nodes are of the regional strategy or the council's own; categories are the common regional ones. */
async function areChoicesKnown({ db, scope }: Work, fields: AreaFields): Promise<boolean> {
  const codes = [...new Set(fields.strategyNodes)];
  const categories = [...new Set(fields.categories)];
  const nodes = await db.strategyNode.count({
    where: { code: { in: codes }, strategy: { OR: [{ subregion: null }, { subregion: scope }] } },
  });
  const known = await db.category.count({ where: { code: { in: categories } } });
  return nodes === codes.length && known === categories.length;
}

function auditOf(act: string, area: PriorityArea, before: AreaFields | undefined, after: AreaFields) {
  const told = (fields: AreaFields) => ({
    ...pick(keysOf(areaFields), fields),
    strategyNodes: [...fields.strategyNodes],
    categories: [...fields.categories],
  });
  return {
    act,
    subjectKind: "priority-area",
    subjectId: area.id,
    subjectName: area.title,
    before: before && told(before),
    after: told(after),
  };
}
