import type { LocalDate } from "~/kernel/local-date";
import type { Authority, ReadSql } from "~/platform/access/authority";
import type { QuestionStage } from "./question";

export interface AskedQuestion {
  id: string;
  councilId: string;
  title: string;
  text: string;
  due: LocalDate | null;
  stage: QuestionStage;
  askedOn: LocalDate | null;
  closedOn: LocalDate | null;
  version: number;
  /** The council has handed in an answer. */
  answered: boolean;
}

export interface HandedIn {
  id: string;
  text: string;
  /** An instant, as ISO 8601. */
  handedInAt: string;
}

export const questionsPerPage = 50;

/** Questions of all councils, drafts first, then open ones by day, then closed ones, the latest first. One statement. */
export async function regionQuestionsPage(
  authority: Authority<"overview:read">,
  page: number,
): Promise<{ questions: AskedQuestion[]; total: number }> {
  return authority.read(async (sql) => {
    const rows = await sql<(AskedQuestion & { total: number })[]>`
      select ${columns(sql)}, count(*) over ()::int as total from question q
      order by array_position(array['draft', 'asked', 'closed'], q.stage), q.closed_at desc nulls first,
               q.due nulls last, q.id desc
      limit ${questionsPerPage} offset ${(page - 1) * questionsPerPage}`;
    return { questions: rows.map(({ total: _total, ...question }) => question), total: rows[0]?.total ?? 0 };
  });
}

/** One question with what its council has handed in, the latest first; null when there is none. Two statements. */
export async function regionQuestionPage(
  authority: Authority<"overview:read"> | Authority<"question:write">,
  id: string,
): Promise<{ question: AskedQuestion; answers: HandedIn[] } | null> {
  return authority.read(async (sql) => {
    const [[question], answers] = await Promise.all([
      sql<AskedQuestion[]>`select ${columns(sql)} from question q where q.id = ${id}`,
      sql<{ id: string; text: string; handedInAt: Date }[]>`
        select id, text, handed_in_at as "handedInAt" from question_answer
        where question_id = ${id} and handed_in_at is not null order by handed_in_at desc, id desc`,
    ]);
    return question ? { question, answers: answers.map(handedIn) } : null;
  });
}

export function handedIn({ id, text, handedInAt }: { id: string; text: string; handedInAt: Date }): HandedIn {
  return { id, text, handedInAt: handedInAt.toISOString() };
}

function columns(sql: ReadSql) {
  return sql`
    q.id, q.council_id as "councilId", q.title, q.text, q.due, q.stage, q.version,
    day_of(q.asked_at) as "askedOn",
    day_of(q.closed_at) as "closedOn",
    exists (select 1 from question_answer a where a.council_id = q.council_id and a.question_id = q.id
      and a.handed_in_at is not null) as answered`;
}
