import { newId } from "~/kernel/ids";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Answer } from "./answer";
import type { Question, QuestionStage } from "./question";

/** The question as the council sees it, and the draft of its answer, or a new one: one at a time, until the act is over. Answers 404 where nothing was asked. */
export async function loadAnswer(
  { db, scope }: Work,
  questionId: string,
): Promise<{ question: Pick<Question, "id" | "title" | "stage">; draft: Answer; isNew: boolean }> {
  const where = { councilId_id: { councilId: scope, id: questionId } };
  const question = await db.question.findUnique({ where, select: { id: true, title: true, stage: true } });
  if (!question) throw new Response(null, { status: 404 });
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`answer:${scope}:${questionId}`}, 0))::text`;
  const row = await db.questionAnswer.findFirst({
    where: { councilId: scope, questionId, handedInAt: null },
  });
  const draft = row ?? { id: newId(), questionId, text: "", handedInAt: null, version: 0 };
  const { id, text, handedInAt, version } = draft;
  return {
    question: { ...question, stage: question.stage as QuestionStage },
    draft: { id, questionId, text, handedInAt, version },
    isNew: row === null,
  };
}

/** Saves the answer over the draft of the version that was read, or as the first one. */
export async function saveAnswer(
  work: Work,
  answer: Answer,
  isNew: boolean,
  audit: AuditDraft,
): Promise<void> {
  const { db, scope, actor, now } = work;
  const { id, questionId, text, handedInAt } = answer;
  const saved = { text, handedInAt, savedBy: actor.name, savedAt: now };
  if (isNew) await db.questionAnswer.create({ data: { councilId: scope, id, questionId, ...saved } });
  else {
    const where = { councilId_id: { councilId: scope, id } };
    await db.questionAnswer.update({ where, data: { ...saved, version: { increment: 1 } } });
  }
  await appendAudit(work, audit);
}
