import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";

export type QuestionStage = "draft" | "asked" | "closed";

/** What the region asks one council. A draft is the region's own note; once it is asked its text stays. */
export interface Question {
  readonly id: string;
  readonly councilId: string;
  readonly title: string;
  readonly text: string;
  /** Last day on which the council is asked to answer. */
  readonly due: LocalDate | null;
  readonly stage: QuestionStage;
  readonly askedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

export type QuestionText = Pick<Question, "councilId" | "title" | "text" | "due">;

export type QuestionReason = "asked" | "notAsked" | "closed" | "duePassed";

export function draftQuestion(id: string, input: QuestionText): Question {
  return { ...input, id, stage: "draft", askedAt: null, closedAt: null, version: 1 };
}

export function changeQuestion(question: Question, input: QuestionText): Outcome<Question, QuestionReason> {
  return question.stage === "draft" ? done({ ...question, ...input }) : refused("asked");
}

export function askQuestion(
  question: Question,
  at: { now: Date; today: LocalDate },
): Outcome<Question, QuestionReason> {
  if (question.stage !== "draft") return refused("asked");
  if (question.due !== null && question.due < at.today) return refused("duePassed");
  return done({ ...question, stage: "asked", askedAt: at.now });
}

export function closeQuestion(question: Question, now: Date): Outcome<Question, QuestionReason> {
  if (question.stage !== "asked") return refused(question.stage === "draft" ? "notAsked" : "closed");
  return done({ ...question, stage: "closed", closedAt: now });
}
