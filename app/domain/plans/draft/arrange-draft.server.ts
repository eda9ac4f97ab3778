import {
  type Direction,
  inPlace,
  moved,
  type PartKind,
  type PlanParts,
  subjectKinds,
} from "~/domain/plans/plan-parts";
import { mayEditPlan, type PlanPolicyReason } from "~/domain/plans/plan-policy";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { areAreasNamed, removePart, savePlaces } from "./plan-order-store.server";
import { loadParts } from "./plan-parts-store.server";

export type PartName = {
  readonly planId: string;
  readonly kind: PartKind;
  readonly id: string;
};

/**
 * Moves a part of a draft one step among its neighbours. `place` is where it stood when it was read, counted from 0;
 * at either end nothing happens.
 */
export function movePart(
  authority: Authority<"plan:draft">,
  token: string,
  part: PartName,
  place: number,
  direction: Direction,
): Promise<Outcome<undefined, PlanPolicyReason | "orderChanged" | "partRemoved">> {
  return authority.act(token, async (work) => {
    const { answer, part: found, siblings } = await loadPart(work, part);
    if (!answer.may) return refused(answer.reason);
    if (!found) return outdated("partRemoved");
    if (siblings.indexOf(part.id) !== place) return outdated("orderChanged");
    const order = moved(siblings, part.id, direction);
    if (order === siblings) return done();
    await savePlaces(work, part.kind, order, auditOf(`plans.${part.kind}Moved`, part, found.name));
    return done();
  });
}

/**
 * Takes a part out of a draft as it was read, which `version` says. An area must first be empty, and no statement may
 * belong to it alone. The trail keeps the whole part, so that it can be put back.
 */
export function removeFromDraft(
  authority: Authority<"plan:draft">,
  token: string,
  part: PartName,
  version: number,
): Promise<
  Outcome<
    undefined,
    PlanPolicyReason | "partChanged" | "partRemoved" | "areaNotEmpty" | "areaNamedByStatement"
  >
> {
  return authority.act(token, async (work) => {
    const { answer, parts, part: found } = await loadPart(work, part);
    if (!answer.may) return refused(answer.reason);
    if (!found) return outdated("partRemoved");
    if (part.kind === "area") {
      if ([...parts.goals, ...parts.measures].some(({ areaId }) => areaId === part.id))
        return refused("areaNotEmpty");
      if (await areAreasNamed(work, [part.id])) return refused("areaNamedByStatement");
    }
    if (version !== found.whole.version) return outdated("partChanged");
    const measureIds = parts.measures.filter(({ goalId }) => goalId === part.id).map(({ id }) => id);
    const before = part.kind === "goal" ? { ...found.whole, measureIds } : { ...found.whole };
    const audit = { ...auditOf(`plans.${part.kind}Removed`, part, found.name), before };
    await removePart(work, part.kind, part.id, audit);
    return done();
  });
}

async function loadPart(work: Work, { planId, kind, id }: PartName) {
  const plan = await loadPlan(work, planId);
  const parts = await loadParts(work, planId);
  const named = namedParts(parts, kind);
  const part = named.find(({ whole }) => whole.id === id);
  const siblings = inPlace(named.filter(({ areaId }) => areaId === part?.areaId).map(({ whole }) => whole));
  const answer = mayEditPlan(personOf(work), plan);
  return { answer, parts, part, siblings: siblings.map((one) => one.id) };
}

function namedParts({ areas, goals, measures }: PlanParts, kind: PartKind) {
  if (kind === "area") return areas.map((whole) => ({ whole, areaId: null, name: whole.title }));
  if (kind === "goal") return goals.map((whole) => ({ whole, areaId: whole.areaId, name: whole.text }));
  return measures.map((whole) => ({ whole, areaId: whole.areaId, name: whole.title }));
}

function auditOf(act: string, { kind, id }: PartName, subjectName: string) {
  return { act, subjectKind: subjectKinds[kind], subjectId: id, subjectName };
}
