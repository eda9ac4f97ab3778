import { localDateFromUtc } from "~/kernel/local-date";
import type { Statement, StatementStage } from "./statement";

type Day = Date | null;

/** A statement as its table holds it; days are midnight UTC. */
export type StatementRow = Omit<Statement, "stage" | "deadline" | "adoptedOn" | "compositionOn"> & {
  stage: string;
  deadline: Day;
  adoptedOn: Day;
  compositionOn: Day;
};

const day = (date: Day) => (date === null ? null : localDateFromUtc(date));

export function statementOf(row: StatementRow): Statement {
  const { id, title, body, addressees, registrationNumber, revisionNo, fingerprint } = row;
  const { frozenAt, asked, decision, numberYear, numberSeq, publishedAt, version } = row;
  return {
    id,
    title,
    body,
    addressees,
    stage: row.stage as StatementStage,
    deadline: day(row.deadline),
    registrationNumber,
    revisionNo,
    fingerprint,
    frozenAt,
    asked,
    adoptedOn: day(row.adoptedOn),
    decision,
    numberYear,
    numberSeq,
    publishedAt,
    compositionOn: day(row.compositionOn),
    version,
  };
}
