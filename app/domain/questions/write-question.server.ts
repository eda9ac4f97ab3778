import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated } from "~/kernel/outcome";
import type { Authority, Work } from "~/platform/access/authority";
import {
  askQuestion,
  changeQuestion,
  closeQuestion,
  draftQuestion,
  type Question,
  type QuestionReason,
  type QuestionText,
} from "./question";
import { deleteQuestion, insertQuestion, loadQuestion, saveQuestion } from "./question-store.server";
import { type QuestionAct, questionAudit, questionInTrail } from "./question-trail";

type Refusal = QuestionReason | "changedMeanwhile";
type Read = { id: string; version: number };

/** Writes a question down, for the region alone. */
export function writeQuestion(
  authority: Authority<"question:write">,
  token: string,
  input: QuestionText,
): Promise<Outcome<string, never>> {
  return authority.act(token, async (work) => {
    const question = draftQuestion(newId(), input);
    await insertQuestion(
      work,
      question,
      questionAudit("drafted", question, { after: questionInTrail(question) }),
    );
    return done(question.id);
  });
}

export function changeRegionQuestion(
  authority: Authority<"question:write">,
  token: string,
  read: Read,
  input: QuestionText,
) {
  return step(authority, token, read, "changed", (question) => changeQuestion(question, input));
}

/** Shows the question to its council, which owes an answer from then on. */
export function askCouncil(authority: Authority<"question:ask">, token: string, read: Read) {
  return step(authority, token, read, "asked", (question, { now, today }) =>
    askQuestion(question, { now, today }),
  );
}

export function closeRegionQuestion(authority: Authority<"question:ask">, token: string, read: Read) {
  return step(authority, token, read, "closed", (question, { now }) => closeQuestion(question, now));
}

/** Removes what was never asked. Done when it is gone already. */
export function removeQuestion(
  authority: Authority<"question:write">,
  token: string,
  { id, version }: Read,
): Promise<Outcome<undefined, Refusal>> {
  return authority.act(token, async (work) => {
    const question = await loadQuestion(work, id);
    const allowed = changeQuestion(question, question);
    if (!allowed.ok) return allowed;
    const audit = questionAudit("removed", question, { before: questionInTrail(question) });
    return (await deleteQuestion(work, question, version, audit)) ? done() : outdated("changedMeanwhile");
  });
}

function step(
  authority: Authority<never>,
  token: string,
  { id, version }: Read,
  act: QuestionAct,
  rule: (question: Question, work: Work) => Outcome<Question, QuestionReason>,
): Promise<Outcome<undefined, Refusal>> {
  return authority.act(token, async (work) => {
    const before = await loadQuestion(work, id);
    const after = rule(before, work);
    if (!after.ok) return after;
    const change = { before: questionInTrail(before), after: questionInTrail(after.value) };
    const isSaved = await saveQuestion(work, after.value, version, questionAudit(act, after.value, change));
    return isSaved ? done() : outdated("changedMeanwhile");
  });
}
