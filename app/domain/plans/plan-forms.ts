import { z } from "zod";
import { optionalLine, optionalText, requiredDay, requiredLine, requiredText } from "~/kernel/form-fields";
import { endAfter } from "~/kernel/period";
import { shapeOf } from "~/kernel/written-form";
import { measureId } from "./follow-up/report-forms";
import { areaFields, goalFields, measureFields } from "./part-fields";

/** Messages are keys of the namespace `plans`. People write the last day; `periodTo` is the day after it. */
const tooLong = "reasons.textTooLong";
const dayWrong = "reasons.dayWrong";
const title = requiredLine("reasons.titleMissing", { length: 200, tooLong });
const from = requiredDay("reasons.fromMissing", dayWrong);
const lastDay = requiredDay("reasons.lastDayMissing", dayWrong);
const optionalId = z
  .string()
  .default("")
  .transform((text) => (text === "" ? null : text))
  .pipe(z.uuid("reasons.choiceUnknown").nullable());

/** Ticked boxes: none, one or several values under the same name. */
const ticked = z
  .union([z.array(z.string()), z.string().transform((one) => (one === "" ? [] : [one]))])
  .default([]);

const endsTooSoon = { path: ["lastDay"], message: "reasons.endNotAfterStart" };
type Span = { readonly from: string; readonly lastDay: string };
const spanIsWhole = ({ from: first, lastDay: last }: Span) => last >= first;

const planFields = z.object({ title, from, lastDay });

export const planForm = planFields
  .refine(spanIsWhole, endsTooSoon)
  .transform(({ from: periodFrom, lastDay: last, ...rest }) => ({
    ...rest,
    periodFrom,
    periodTo: endAfter(last),
  }));

/** Starting a plan, empty or with the structure of an earlier one. */
export const startPlanForm = planFields
  .extend({ copyFrom: optionalId })
  .refine(spanIsWhole, endsTooSoon)
  .transform(({ from: periodFrom, lastDay: last, ...rest }) => ({
    ...rest,
    periodFrom,
    periodTo: endAfter(last),
  }));

export const areaForm = z.object({
  ...shapeOf(areaFields, tooLong),
  strategyNodes: ticked,
  categories: ticked,
});

export const goalForm = z.object({
  ...shapeOf(goalFields, tooLong),
  areaId: z.uuid("reasons.areaMissing"),
});

export const measureForm = z
  .object({
    ...shapeOf(measureFields, tooLong),
    areaId: z.uuid("reasons.areaMissing"),
    goalId: optionalId,
    responsibleHoldingId: optionalId,
    contributorHoldingIds: ticked,
    from,
    lastDay,
  })
  .refine(spanIsWhole, endsTooSoon)
  .transform(({ from: periodFrom, lastDay: last, ...rest }) => ({
    ...rest,
    periodFrom,
    periodTo: endAfter(last),
  }));

export const adoptionForm = z.object({
  decision: requiredLine("reasons.decisionMissing", { length: 300, tooLong }),
  adoptedOn: requiredDay("reasons.adoptedOnMissing", dayWrong),
  read: z.string("reasons.draftChanged").regex(/^[0-9a-f]{64}$/, "reasons.draftChanged"),
});

export const handOverForm = z.object({
  measureId,
  toHoldingId: z.uuid("reasons.receiverMissing"),
  onDate: requiredDay("reasons.fromMissing", dayWrong),
  reason: optionalText({ length: 1000, tooLong }),
  /** The mark of the letters that the page promised. */
  readReceivers: z.string().max(200).optional(),
});

export const contactForm = z.object({ measureId, contact: optionalLine({ length: 200, tooLong }) });

export const pauseForm = z
  .object({
    measureId,
    until: requiredDay("reasons.untilMissing", dayWrong),
    why: requiredText("reasons.whyMissing", { length: 1000, tooLong }),
  })
  .transform(({ measureId: named, ...pause }) => ({ measureId: named, pause }));

/** Reminders as usual again: no pause. */
export const resumeForm = z.object({ measureId }).transform((named) => ({ ...named, pause: null }));
