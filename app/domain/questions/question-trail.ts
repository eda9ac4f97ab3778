import type { Answer } from "./answer";
import type { Question } from "./question";

/** What is done to a question; each has its sentence under `activity` in the namespace `questions`. */
export type QuestionAct = "drafted" | "changed" | "asked" | "closed" | "removed" | "answerSaved" | "handedIn";

/** The trail's entry for an act on a question or its answer. */
export function questionAudit(
  act: QuestionAct,
  question: Pick<Question, "id" | "title">,
  change: {
    before?: Readonly<Record<string, string | null>>;
    after?: Readonly<Record<string, string | null>>;
  } = {},
) {
  return {
    act: `questions.${act}`,
    subjectKind: "question",
    subjectId: question.id,
    subjectName: question.title,
    ...change,
  };
}

export function questionInTrail({ councilId, title, text, due }: Question) {
  return { council: councilId, title, text, due };
}

export function answerInTrail({ text }: Answer) {
  return { text };
}
