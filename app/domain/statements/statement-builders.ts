import type { Stand } from "~/domain/positions/stand";
import type { Statement } from "./statement";
import { fingerprintOfStatement } from "./text/statement-canonical";

/** Ready-made things for tests; what matters in a test is said in it. */
export function aStatement(over: Partial<Statement> = {}): Statement {
  return {
    id: "u1",
    title: "Fler LIA-platser",
    body: "Vi behöver fler platser.",
    addressees: "Västra Götalandsregionen",
    stage: "draft",
    deadline: null,
    registrationNumber: null,
    revisionNo: 1,
    fingerprint: null,
    frozenAt: null,
    asked: [],
    adoptedOn: null,
    decision: null,
    numberYear: null,
    numberSeq: null,
    publishedAt: null,
    compositionOn: null,
    version: 1,
    ...over,
  };
}

/** A text that the parties take a stand on, frozen on 8 October 2026. */
export function anOpenStatement(over: Partial<Statement> = {}): Statement & { readonly fingerprint: string } {
  const statement = aStatement({
    stage: "open-for-stands",
    frozenAt: new Date("2026-10-08T13:04:00Z"),
    ...over,
  });
  return { ...statement, fingerprint: over.fingerprint ?? fingerprintOfStatement(statement) };
}

export function aStand(over: Partial<Stand> & Pick<Stand, "id" | "organisationId" | "fingerprint">): Stand {
  return {
    subjectKind: "statement",
    subjectId: "u1",
    holdingId: `h-${over.organisationId}`,
    partyName: `Part ${over.organisationId}`,
    kind: "behind",
    text: "",
    givenAt: new Date("2026-10-10T08:00:00Z"),
    givenBy: "Anna Exempel",
    givenRole: "representative",
    representationId: "r1",
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnRole: null,
    withdrawnWhy: null,
    withdrawnRepresentationId: null,
    withdrawnOnWordOf: null,
    ...over,
  };
}
