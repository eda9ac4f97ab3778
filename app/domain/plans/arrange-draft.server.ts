import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { isAreaNamed, type PartKind, removePart, savePlaces } from "./plan-order-store.server";
import { type Direction, inPlace, moved, type PlanParts } from "./plan-parts";
import { loadParts } from "./plan-parts-store.server";
import { mayEditPlan, type PlanPolicyReason } from "./plan-policy";
import { loadPlan } from "./plan-store.server";

export type PartName = {
  readonly planId: string;
  readonly kind: PartKind;
  readonly id: string;
};

const subjectKinds = { area: "priority-area", goal: "goal", measure: "measure" } as const;

/** Moves a part of a draft one step among its neighbours. At either end nothing happens. */
export function movePart(
  authority: Authority<"plan:draft">,
  token: string,
  part: PartName,
  direction: Direction,
): Promise<Outcome<undefined, PlanPolicyReason>> {
  return authority.act(token, async (work) => {
    const { answer, name, siblings } = await loadPart(work, part);
    if (!answer.may) return refused(answer.reason);
    const order = moved(siblings, part.id, direction);
    if (order === siblings) return done();
    await savePlaces(work, part.kind, order, auditOf(`plans.${part.kind}Moved`, part, name));
    return done();
  });
}

/** Takes a part out of a draft. An area must first be empty of measures, and no statement may point at it. */
export function removeFromDraft(
  authority: Authority<"plan:draft">,
  token: string,
  part: PartName,
): Promise<Outcome<undefined, PlanPolicyReason | "areaNotEmpty" | "areaNamedByStatement">> {
  return authority.act(token, async (work) => {
    const { answer, name, parts, found } = await loadPart(work, part);
    if (!answer.may) return refused(answer.reason);
    if (part.kind === "area") {
      if (parts.measures.some(({ areaId }) => areaId === part.id)) return refused("areaNotEmpty");
      if (await isAreaNamed(work, part.id)) return refused("areaNamedByStatement");
    }
    const audit = { ...auditOf(`plans.${part.kind}Removed`, part, name), before: { ...found } };
    await removePart(work, part.kind, part.id, audit);
    return done();
  });
}

async function loadPart(work: Work, { planId, kind, id }: PartName) {
  const plan = await loadPlan(work, planId);
  const parts = await loadParts(work, planId);
  const found = namedParts(parts, kind).find((one) => one.id === id);
  if (!found) throw new Response(null, { status: 404 });
  const siblings = inPlace(namedParts(parts, kind).filter(({ areaId }) => areaId === found.areaId));
  const answer = mayEditPlan(personOf(work), plan);
  return { answer, parts, found, name: found.name, siblings: siblings.map((one) => one.id) };
}

function namedParts({ areas, goals, measures }: PlanParts, kind: PartKind) {
  if (kind === "area") return areas.map((area) => ({ ...area, areaId: null, name: area.title }));
  if (kind === "goal") return goals.map((goal) => ({ ...goal, name: goal.text }));
  return measures.map((measure) => ({ ...measure, name: measure.title }));
}

function auditOf(act: string, { kind, id }: PartName, subjectName: string) {
  return { act, subjectKind: subjectKinds[kind], subjectId: id, subjectName };
}
