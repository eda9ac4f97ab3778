import type { Role } from "~/kernel/actor";
import { localDateFromUtc } from "~/kernel/local-date";
import type { Stand, StandKind } from "./stands/stand";
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

/** A stand as its table holds it. */
export type StandRow = Omit<Stand, "kind" | "givenRole" | "withdrawnRole"> & {
  kind: string;
  givenRole: string;
  withdrawnRole: string | null;
};

export function standOf(row: StandRow): Stand {
  return {
    id: row.id,
    statementId: row.statementId,
    holdingId: row.holdingId,
    organisationId: row.organisationId,
    partyName: row.partyName,
    kind: row.kind as StandKind,
    text: row.text,
    fingerprint: row.fingerprint,
    givenAt: row.givenAt,
    givenBy: row.givenBy,
    givenRole: row.givenRole as Role,
    representationId: row.representationId,
    withdrawnAt: row.withdrawnAt,
    withdrawnBy: row.withdrawnBy,
    withdrawnRole: row.withdrawnRole as Role | null,
    withdrawnWhy: row.withdrawnWhy,
    withdrawnRepresentationId: row.withdrawnRepresentationId,
    withdrawnOnWordOf: row.withdrawnOnWordOf,
  };
}
