import type { LocalDate } from "~/kernel/local-date";
import type { Authority, ReadSql } from "~/platform/access/authority";
import type { QuestionStage } from "./question";
import { type HandedIn, handedIn } from "./region-questions-page.server";

export interface CouncilQuestion {
  id: string;
  title: string;
  text: string;
  due: LocalDate | null;
  stage: Exclude<QuestionStage, "draft">;
  askedOn: LocalDate;
  closedOn: LocalDate | null;
  /** The council has handed in an answer. */
  answered: boolean;
}

export const questionsPerPage = 50;

/** What the region has asked the council, open ones first, then the latest. One statement. */
export async function councilQuestionsPage(
  authority: Authority<"question:read">,
  page: number,
): Promise<{ questions: CouncilQuestion[]; total: number }> {
  return authority.read(async (sql) => {
    const rows = await sql<(CouncilQuestion & { total: number })[]>`
      select ${columns(sql)}, exists (select 1 from question_answer a
               where a.council_id = q.council_id and a.question_id = q.id and a.handed_in_at is not null) as answered,
             count(*) over ()::int as total
      from question q order by q.stage = 'closed', q.due nulls last, q.asked_at desc, q.id
      limit ${questionsPerPage} offset ${(page - 1) * questionsPerPage}`;
    return { questions: rows.map(({ total: _total, ...question }) => question), total: rows[0]?.total ?? 0 };
  });
}

/** One question with the council's draft and what it has handed in; null when it was not asked. Two statements. */
export async function councilQuestionPage(
  authority: Authority<"question:read"> | Authority<"question:answer">,
  id: string,
): Promise<{
  question: CouncilQuestion;
  draft: { text: string; version: number };
  answers: HandedIn[];
} | null> {
  return authority.read(async (sql) => {
    const [[question], answers] = await Promise.all([
      sql<Omit<CouncilQuestion, "answered">[]>`
        select ${columns(sql)} from question q where q.id = ${id}`,
      sql<{ id: string; text: string; handedInAt: Date | null; version: number }[]>`
        select id, text, handed_in_at as "handedInAt", version from question_answer
        where question_id = ${id} order by handed_in_at desc nulls first, id desc`,
    ]);
    if (!question) return null;
    const draft = answers.find(({ handedInAt }) => handedInAt === null);
    const given = answers.flatMap(({ handedInAt, ...answer }) =>
      handedInAt ? [handedIn({ ...answer, handedInAt })] : [],
    );
    const may = authority.holds("question:answer");
    return {
      question: { ...question, answered: given.length > 0 },
      draft: { text: may ? (draft?.text ?? "") : "", version: draft?.version ?? 0 },
      answers: given,
    };
  });
}

function columns(sql: ReadSql) {
  return sql`
    q.id, q.title, q.text, q.due, q.stage, day_of(q.asked_at) as "askedOn",
    day_of(q.closed_at) as "closedOn"`;
}
