import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { answeredForm } from "~/routes/parts/form/answered-form";

/** The fields that a refusal by a rule belongs to. */
const fields: Readonly<Record<string, string>> = {
  endNotAfterStart: "lastDay",
  periodTooLong: "lastDay",
  hindranceMissing: "hindrance",
  helpNeededMissing: "helpNeeded",
  progressOutside: "progress",
  decisionMissing: "decision",
  adoptedInFuture: "adoptedOn",
  goalRemoved: "goalId",
  goalInOtherArea: "goalId",
  areaMissing: "areaId",
  responsibleWithoutSeat: "responsibleHoldingId",
  contributorWithoutSeat: "contributorHoldingIds",
  receiverMissing: "toHoldingId",
  receiverWithoutSeat: "toHoldingId",
  alreadyResponsible: "toHoldingId",
  handOverInFuture: "onDate",
  handOverBeforeAdoption: "onDate",
  handOverBeforeLast: "onDate",
};

/** A form of the plan as it came back, in its words. */
export function useFormAnswer(answer: FormAnswer | undefined) {
  const { t } = useTranslation("plans");
  const form = answeredForm(answer, {
    say: (reason, detail) => t(`reasons.${reason as "titleMissing"}`, detail ?? {}),
    placeOf: (reason) => fields[reason],
  });
  const errorTitle = form.refusal === null ? t("errors", { count: form.errors.length }) : t("refused");
  return { ...form, errorTitle };
}
export type AnsweredForm = ReturnType<typeof useFormAnswer>;
