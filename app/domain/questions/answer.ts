import { done, type Outcome, refused } from "~/kernel/outcome";
import type { Question } from "./question";

/** What a council answers: a draft that the region does not see, final once it is handed in. */
export interface Answer {
  readonly id: string;
  readonly questionId: string;
  readonly text: string;
  readonly handedInAt: Date | null;
  readonly version: number;
}

export type AnswerReason = "notAsked" | "closed";

/** The draft with a new text; handed in when `now` is given. A question that is handed in can be answered anew. */
export function writeAnswer(
  question: Pick<Question, "id" | "stage">,
  draft: Answer,
  { text, handIn }: { text: string; handIn: Date | null },
): Outcome<Answer, AnswerReason> {
  if (question.stage !== "asked") return refused(question.stage === "closed" ? "closed" : "notAsked");
  return done({ ...draft, questionId: question.id, text, handedInAt: handIn });
}
