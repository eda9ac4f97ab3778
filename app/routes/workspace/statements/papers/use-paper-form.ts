import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { answeredForm } from "~/routes/parts/form/answered-form";

const ofFile = new Set(["fileMissing", "fileEmpty", "fileTooLarge", "infected"]);

/** One form about papers as it came back, in its words. */
export function usePaperForm(intent: string) {
  const { t } = useTranslation("documents");
  const form = answeredForm(
    useActionData() as FormAnswer | undefined,
    {
      say: (reason) => t(`reasons.${reason as "titleMissing"}`),
      placeOf: (reason) => (ofFile.has(reason) ? "file" : undefined),
    },
    intent,
  );
  return { ...form, errorTitle: t("errors", { count: form.errors.length }) };
}
