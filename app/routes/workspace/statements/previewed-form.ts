import type { FormAnswer } from "~/platform/http/read-form.server";

/** The answer for a form that was only to be previewed: everything that was typed, and nothing wrong. */
export function previewedForm(form: { values: Record<string, unknown>; version: number }): FormAnswer {
  const { values, version } = form;
  return { intent: "preview", errors: {}, values, refusal: null, conflict: null, version };
}
