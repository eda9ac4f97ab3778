import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { type AnsweredForm, answeredForm } from "~/routes/parts/form/answered-form";
import { fieldOfReason, reasonText } from "./reason-text";

/** One form of a page about the parties as it came back, in their words. */
export function useFormAnswer(answer: FormAnswer | undefined, intent: string): AnsweredForm {
  const { t } = useTranslation("parties");
  const say = (reason: string, detail = {}) => reasonText(t, reason, detail);
  return answeredForm(answer, { say, placeOf: fieldOfReason }, intent);
}
