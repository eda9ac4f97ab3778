import type { Refusal } from "~/domain/kernel/outcome";
import { refusedForm, staleForm } from "~/platform/http/read-form.server";

/** The response when something was not removed: 409 when it has changed since it was read, else 422. */
export function removalAnswer(refusal: Refusal, form: { values: Record<string, unknown>; intent: string }) {
  return refusal.reason === "changedMeanwhile" ? staleForm(refusal, form) : refusedForm(refusal, form);
}
