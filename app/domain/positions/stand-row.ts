import type { Role } from "~/kernel/actor";
import type { Stand, StandKind, TextKind } from "./stand";

/** A stand as its table holds it. */
export type StandRow = Omit<Stand, "subjectKind" | "kind" | "givenRole" | "withdrawnRole"> & {
  subjectKind: string;
  kind: string;
  givenRole: string;
  withdrawnRole: string | null;
};

export function standOf(row: StandRow): Stand {
  return {
    id: row.id,
    subjectKind: row.subjectKind as TextKind,
    subjectId: row.subjectId,
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
