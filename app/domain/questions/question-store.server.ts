import { localDateFromUtc, utcDate } from "~/kernel/local-date";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Question, QuestionStage } from "./question";

/** The question, locked until the act is over. Answers 404 when there is none. */
export async function loadQuestion({ db }: Work, id: string): Promise<Question> {
  await db.$queryRaw`select id from question where id = ${id}::uuid for update`;
  const row = await db.question.findUnique({ where: { id } });
  if (!row) throw new Response(null, { status: 404 });
  const { councilId, title, text, askedAt, closedAt, version } = row;
  const due = row.due && localDateFromUtc(row.due);
  return { id, councilId, title, text, due, stage: row.stage as QuestionStage, askedAt, closedAt, version };
}

export async function insertQuestion(work: Work, question: Question, audit: AuditDraft): Promise<void> {
  const { actor, now } = work;
  await work.db.question.create({
    data: { id: question.id, ...columnsOf(question), writtenBy: actor.name, writtenAt: now },
  });
  await appendAudit(work, audit);
}

/** Saves over the version that was read; false when someone else has saved meanwhile. */
export async function saveQuestion(
  work: Work,
  question: Question,
  readVersion: number,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.question.updateMany({
    where: { id: question.id, version: readVersion },
    data: { ...columnsOf(question), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await appendAudit(work, audit);
  return true;
}

/** Removes a draft of the version that was read. */
export async function deleteQuestion(
  work: Work,
  { id }: Question,
  readVersion: number,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.question.deleteMany({ where: { id, version: readVersion } });
  if (count === 0) return false;
  await appendAudit(work, audit);
  return true;
}

function columnsOf({ councilId, title, text, due, stage, askedAt, closedAt }: Question) {
  return { councilId, title, text, due: due && utcDate(due), stage, askedAt, closedAt };
}
