import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { FormError } from "~/ui/form/error-summary";

/** The fields that a refusal by a rule belongs to; the others stand above the form. */
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

/** A form as it came back: what was typed before what is stored, and what to put right. */
export function useFormAnswer(answer: FormAnswer | undefined) {
  const { t } = useTranslation("plans");
  const say = (key: string, detail?: Readonly<Record<string, string | number>>) =>
    t(`reasons.${key.replace(/^reasons\./, "")}` as "reasons.titleMissing", detail ?? {});
  const errors = new Map(Object.entries(answer?.errors ?? {}).map(([name, key]) => [name, say(key)]));
  const refusal = answer?.refusal ?? null;
  const said = refusal && say(refusal.reason, refusal.detail);
  const place = refusal && fields[refusal.reason];
  if (said && place) errors.set(place, said);
  const summary = [...errors].map(([field, message]): FormError => ({ field, message }));
  const all: readonly FormError[] = said && !place ? [...summary, { message: said }] : summary;
  const typed = answer?.values;
  return {
    /** Value and error of a field with one value. */
    field(name: string, stored: string | number | null = "") {
      const value = typed ? typed[name] : stored;
      const error = errors.get(name);
      return {
        name,
        defaultValue: typeof value === "string" ? value : typed ? "" : String(stored ?? ""),
        ...(error === undefined ? {} : { error }),
      };
    },
    /** Values and error of ticked boxes. */
    ticks(name: string, stored: readonly string[] = []) {
      const value = typed ? typed[name] : stored;
      const chosen = Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
      const error = errors.get(name);
      return { name, defaultValues: chosen, ...(error === undefined ? {} : { error }) };
    },
    errors: all,
    errorTitle: said && !place ? t("refused") : t("errors", { count: all.length }),
    conflict: answer?.conflict ?? null,
    version: answer?.version ?? null,
    values: typed ?? {},
  };
}
export type AnsweredForm = ReturnType<typeof useFormAnswer>;
