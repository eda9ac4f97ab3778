import type { TFunction } from "i18next";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { typed } from "./form-errors";
import type { TypedField } from "./unsent-text";

/** What was typed in the editor, field by field. */
export function editorFields(t: TFunction<"statements">, answer: FormAnswer): TypedField[] {
  return [
    { label: t("editor.title"), text: typed(answer, "title") },
    { label: t("editor.body"), text: typed(answer, "body") },
    { label: t("editor.addressees"), text: typed(answer, "addressees") },
    { label: t("editor.registration"), text: typed(answer, "registrationNumber") },
    { label: t("editor.deadline"), text: typed(answer, "deadline") },
  ];
}
