import { z } from "zod";
import { optionalDay, requiredLine, requiredName, requiredText } from "~/kernel/form-fields";

/** Messages are keys of the namespace `questions`. */
const tooLong = "reasons.textTooLong";

export const questionForm = z.object({
  councilId: requiredName("reasons.councilMissing", { length: 60, tooLong }),
  title: requiredLine("reasons.titleMissing", { length: 200, tooLong }),
  text: requiredText("reasons.questionMissing", { length: 4000, tooLong }),
  due: optionalDay("reasons.dayWrong"),
});
export type QuestionInput = z.output<typeof questionForm>;

export const answerForm = z.object({
  text: requiredText("reasons.answerMissing", { length: 10_000, tooLong }),
});

/** An act without fields. */
export const plainForm = z.object({});
