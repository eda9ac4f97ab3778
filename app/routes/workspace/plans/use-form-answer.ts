import type { RefusalDetail } from "~/kernel/outcome";
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
  pauseNotAhead: "until",
  handOverBeforeAdoption: "onDate",
  handOverBeforeLast: "onDate",
  linkGone: "link",
};

/** A form of the plan as it came back, in its words; of the one with this intent where a page has several. */
export function useFormAnswer(answer: FormAnswer | undefined, intent?: string) {
  const { t } = useTranslation("plans");
  const words = {
    say: (reason: string, detail?: RefusalDetail) => t(`reasons.${reason as "titleMissing"}`, detail ?? {}),
    placeOf: (reason: string) => fields[reason],
  };
  const form = answeredForm(answer, words, intent);
  const errorTitle = form.refusal === null ? t("errors", { count: form.errors.length }) : t("refused");
  return { ...form, errorTitle };
}
export type AnsweredForm = ReturnType<typeof useFormAnswer>;
