import type { Refusal } from "~/domain/kernel/outcome";
import { refusedForm, staleForm } from "~/platform/http/read-form.server";

/** Refusals that tell that something has changed since the page was read. */
const changes: ReadonlySet<string> = new Set([
  "changedMeanwhile",
  "standsChanged",
  "lettersSent",
  "otherText",
  "answeredMeanwhile",
  "standReplaced",
  "alreadyWithdrawn",
]);

/**
 * The answer to a form whose act was refused. When what was read has changed it is 409, and the form goes by what the
 * page then shows; otherwise 422, and it goes on with what was read when it was opened.
 */
export function refusedAct(
  refusal: Refusal,
  { values, intent, version }: { values: Record<string, unknown>; intent: string; version: number },
) {
  return changes.has(refusal.reason)
    ? staleForm(refusal, { values, intent })
    : refusedForm(refusal, { values, intent, version });
}
