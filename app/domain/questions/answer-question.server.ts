import { done, type Outcome, outdated } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { type AnswerReason, writeAnswer } from "./answer";
import { loadAnswer, saveAnswer } from "./answer-store.server";
import { answerInTrail, questionAudit } from "./question-trail";

/** Saves the council's answer, and hands it in when asked to: the region reads it from then on. */
export function answerQuestion(
  authority: Authority<"question:answer">,
  token: string,
  { id, version, text, handIn }: { id: string; version: number; text: string; handIn: boolean },
): Promise<Outcome<undefined, AnswerReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const { question, draft, isNew } = await loadAnswer(work, id);
    if (draft.version !== version) return outdated("changedMeanwhile");
    const answer = writeAnswer(question, draft, { text, handIn: handIn ? work.now : null });
    if (!answer.ok) return answer;
    const change = { before: answerInTrail(draft), after: answerInTrail(answer.value) };
    const audit = questionAudit(handIn ? "handedIn" : "answerSaved", question, change);
    await saveAnswer(work, answer.value, isNew, audit);
    return done();
  });
}
