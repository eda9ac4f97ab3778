import { type Actor, speaksFor } from "~/kernel/actor";
import { type Answer, may, mayNot } from "~/kernel/answer";
import type { PlanStage } from "./plan";

export type PlanPolicyReason =
  | "onlyConvenor"
  | "onlyResponsibleParty"
  | "measureOrphaned"
  | "planNotDraft"
  | "draftIsCouncils"
  | "planNotAdopted"
  | "planClosed";

/** A draft is the council's own: its people read along, nobody else. What is adopted is for all. */
export function mayReadPlan(actor: Actor, plan: { readonly stage: PlanStage }): Answer<PlanPolicyReason> {
  return plan.stage !== "draft" || actor.councilId !== null ? may : mayNot("draftIsCouncils");
}

/** Drafts are written by the convenor, and only drafts can be changed. */
export function mayEditPlan(actor: Actor, plan: { readonly stage: PlanStage }): Answer<PlanPolicyReason> {
  if (plan.stage !== "draft") return mayNot("planNotDraft");
  return mayStartPlan(actor);
}

export function mayStartPlan(actor: Actor): Answer<PlanPolicyReason> {
  return actor.role === "convenor" ? may : mayNot("onlyConvenor", "convenor");
}

/** Only a draft is adopted; what the draft lacks is another matter, see `gapsBeforeAdoption`. */
export function mayAdoptPlan(actor: Actor, plan: { readonly stage: PlanStage }): Answer<PlanPolicyReason> {
  return mayEditPlan(actor, plan);
}

export function mayClosePlan(actor: Actor, plan: { readonly stage: PlanStage }): Answer<PlanPolicyReason> {
  const followed = isFollowed(plan);
  return followed.may ? mayStartPlan(actor) : followed;
}

/**
 * Who may say how a measure goes: the people of the party that answers for it that day, and the convenor on
 * their behalf, which the report then shows. Nobody speaks for a party that has left the council: the measure
 * must first be handed over.
 */
export function mayReportOn(
  actor: Actor,
  plan: { readonly stage: PlanStage },
  responsible: {
    readonly organisationId: string | null;
    readonly name: string | null;
    /** The party holds no seat. */
    readonly orphaned: boolean;
  },
): Answer<PlanPolicyReason> {
  const followed = isFollowed(plan);
  if (!followed.may) return followed;
  if (responsible.orphaned || responsible.organisationId === null)
    return mayNot("measureOrphaned", "convenor");
  if (actor.role === "convenor") return may;
  const mandate = speaksFor(actor);
  if (mandate && mandate.organisationId === responsible.organisationId) return may;
  return mayNot(
    "onlyResponsibleParty",
    "convenor",
    responsible.name === null ? undefined : { party: responsible.name },
  );
}

/** True for those whose report is made on the responsible party's behalf, which the report shows. */
export function reportsOnBehalf(actor: Actor): boolean {
  return speaksFor(actor) === null;
}

/** Whom to turn to can be corrected as long as it is kept: the convenor does it, also when the plan is closed. */
export function mayChangeContact(
  actor: Actor,
  plan: { readonly stage: PlanStage },
): Answer<PlanPolicyReason> {
  return plan.stage === "draft" ? mayNot("planNotAdopted") : mayStartPlan(actor);
}

/** Who may ask how a measure goes: the convenor, while there is a party to ask. */
export function mayAskStatus(
  actor: Actor,
  plan: { readonly stage: PlanStage },
  { orphaned }: { readonly orphaned: boolean },
): Answer<PlanPolicyReason> {
  const followed = mayClosePlan(actor, plan);
  return followed.may && orphaned ? mayNot("measureOrphaned", "convenor") : followed;
}

export function mayHandOver(actor: Actor, plan: { readonly stage: PlanStage }): Answer<PlanPolicyReason> {
  return mayClosePlan(actor, plan);
}

function isFollowed({ stage }: { readonly stage: PlanStage }): Answer<PlanPolicyReason> {
  if (stage === "draft") return mayNot("planNotAdopted");
  return stage === "closed" ? mayNot("planClosed") : may;
}
