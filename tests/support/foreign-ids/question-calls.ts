import { answerQuestion } from "~/domain/questions/answer-question.server";
import { loadAnswer } from "~/domain/questions/answer-store.server";
import { councilQuestionPage } from "~/domain/questions/council-questions-page.server";
import type { Calls } from "./asking";

export const questionCalls: Calls = {
  councilQuestionPage: ({ question }, { by }) => councilQuestionPage(by<"question:read">(), question),
  answerQuestion: ({ question: id }, { by, token }) =>
    answerQuestion(by(), token(), { id, version: -1, text: "Ett svar", handIn: false }),
  loadAnswer: ({ question }, { inside }) => inside((work) => loadAnswer(work, question)),
};
