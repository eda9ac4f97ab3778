import type { ComingDay, Duty } from "~/kernel/duty";
import type { LocalDate } from "~/kernel/local-date";
import type { DutySource } from "~/platform/access/duty-source";

type Row = { id: string; title: string; due: LocalDate | null; askedOn: LocalDate };

/** An answer that the council owes the region. */
export type QuestionDuty = Duty<"question", Row>;
export type QuestionDay = ComingDay<"questionDue", Pick<Row, "id" | "title">>;

export const questionDuties: DutySource<Row, QuestionDuty, QuestionDay> = {
  rows: (sql) => sql<Row[]>`
    select q.id, q.title, q.due, day_of(q.asked_at) as "askedOn" from question q
    where q.stage = 'asked' and not exists (select 1 from question_answer a
      where a.council_id = q.council_id and a.question_id = q.id and a.handed_in_at is not null)
    order by q.due nulls last, q.asked_at, q.id`,
  owed: (rows) => ({
    duties: rows.map((about) => ({
      kind: "question",
      owner: { of: "council" },
      due: about.due,
      since: about.askedOn,
      about,
    })),
    coming: rows.flatMap(({ id, title, due }) =>
      due === null
        ? []
        : [{ kind: "questionDue" as const, day: due, to: "convenor" as const, about: { id, title } }],
    ),
  }),
};
