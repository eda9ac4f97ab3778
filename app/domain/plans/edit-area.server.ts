import { newId } from "~/domain/kernel/ids";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import type { PriorityArea } from "./plan-parts";
import { insertArea, loadParts, saveArea } from "./plan-parts-store.server";
import { mayEditPlan, type PlanPolicyReason } from "./plan-policy";
import { loadPlan } from "./plan-store.server";

export type AreaFields = Pick<PriorityArea, "title" | "description" | "strategyNodes" | "categories">;
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
    const position = Math.max(0, ...areas.map((area) => area.position)) + 1;
    const area: PriorityArea = { id: newId(), planId, lineageId: newId(), position, version: 1, ...fields };
    await insertArea(work, area, auditOf("plans.areaAdded", area, undefined, fields));
    return done({ areaId: area.id });
  });
}

/** Changes an area of a draft. */
export function changeArea(
  authority: Authority<"plan:draft">,
  token: string,
  ids: { readonly planId: string; readonly areaId: string },
  version: number,
  fields: AreaFields,
): Promise<Outcome<undefined, AreaReason>> {
  return authority.act(token, async (work) => {
    const plan = await loadPlan(work, ids.planId);
    const area = (await loadParts(work, plan.id)).areas.find(({ id }) => id === ids.areaId);
    if (!area) throw new Response(null, { status: 404 });
    const answer = mayEditPlan(personOf(work), plan);
    if (!answer.may) return refused(answer.reason);
    if (!(await areChoicesKnown(work, fields))) return refused("choiceUnknown");
    const audit = auditOf("plans.areaChanged", { ...area, ...fields }, area, fields);
    const saved = await saveArea(work, { ...area, ...fields }, version, audit);
    return saved ? done() : refused("changedMeanwhile");
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
  const pick = ({ title, description, strategyNodes, categories }: AreaFields) => ({
    title,
    description,
    strategyNodes: [...strategyNodes],
    categories: [...categories],
  });
  return {
    act,
    subjectKind: "priority-area",
    subjectId: area.id,
    subjectName: area.title,
    before: before && pick(before),
    after: pick(after),
  };
}
