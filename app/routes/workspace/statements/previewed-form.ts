import type { FormAnswer } from "~/platform/http/read-form.server";

/** The answer for a form that was only to be previewed: everything that was typed, and nothing wrong. */
export function previewedForm({ values }: { values: Record<string, unknown> }): FormAnswer {
  return { intent: "preview", errors: {}, values, refusal: null, conflict: null };
}
