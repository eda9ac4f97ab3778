import type { TFunction } from "i18next";
import type svTexts from "~/locales/sv/statements.json";
import { isStale } from "~/platform/http/as-read";
import type { FormAnswer } from "~/platform/http/read-form.server";
import type { FormError } from "~/ui/form/error-summary";

type Reason = keyof (typeof svTexts)["reasons"];

/** The sentence of a refusal or of a wrong field, from the answer to a posted form. */
export function reasonText(
  t: TFunction<"statements">,
  reason: string,
  detail: Readonly<Record<string, string | number>> = {},
): string {
  return t(`reasons.${reason as Reason}`, detail);
}

/** What is wrong with one field. */
export function fieldError(t: TFunction<"statements">, answer: FormAnswer | undefined, field: string) {
  const key = answer?.errors[field];
  return key === undefined ? undefined : t(key as `reasons.${Reason}`);
}

/** All that has to be put right, for the summary above the fields. */
export function formErrors(t: TFunction<"statements">, answer: FormAnswer | undefined): FormError[] {
  if (!answer) return [];
  const fields = Object.entries(answer.errors).map(([field, key]) => ({
    field,
    message: t(key as `reasons.${Reason}`),
  }));
  const { refusal } = answer;
  return refusal ? [...fields, { message: reasonText(t, refusal.reason, refusal.detail) }] : fields;
}

/** Words above the errors: something to put right, or something that has happened since the page was read. */
export function errorTitle(t: TFunction<"statements">, answer: FormAnswer | undefined) {
  return t(isStale(answer) ? "staleTitle" : "errorTitle");
}

/** What was typed in a field, or what stood there before. */
export function typed(answer: FormAnswer | undefined, field: string, before: string | null = null) {
  const value = answer?.values[field];
  return typeof value === "string" ? value : answer ? "" : before;
}
