import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { answeredForm } from "~/routes/parts/form/answered-form";

const fields: Readonly<Record<string, string>> = { councilUnknown: "councilId", duePassed: "due" };

/** One form about a question as it came back, in its words. */
export function useQuestionForm(intent: string) {
  const { t } = useTranslation("questions");
  const answer = useActionData() as FormAnswer | undefined;
  const form = answeredForm(
    answer,
    {
      say: (reason, detail) => t(`reasons.${reason as "titleMissing"}`, detail ?? {}),
      placeOf: (reason) => (intent === "save" ? fields[reason] : undefined),
    },
    intent,
  );
  const errorTitle = form.refusal === null ? t("errors", { count: form.errors.length }) : t("refused");
  return { ...form, errorTitle };
}
export type QuestionForm = ReturnType<typeof useQuestionForm>;
