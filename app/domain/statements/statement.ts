import type { TextForStands } from "~/domain/positions/stand";
import { type LocalDate, localDateIn } from "~/kernel/local-date";
import type { YearNumber } from "~/kernel/numbering";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { canonicalStatement, fingerprintOfStatement, type StatementText } from "./text/statement-canonical";
import { cleanLine } from "./text/statement-text";

/** A text is frozen by being opened for stands; every stage after `draft` has a fingerprint. */
export const statementStages = [
  "draft",
  "open-for-stands",
  "adopted",
  "published",
  "withdrawn-draft",
] as const;
export type StatementStage = (typeof statementStages)[number];

/** A text that the council's parties stand behind, or not, each for itself. */
export type Statement = StatementText & {
  readonly id: string;
  readonly stage: StatementStage;
  /** Last day on which the parties are asked to answer. */
  readonly deadline: LocalDate | null;
  readonly registrationNumber: string | null;
  /** Rises with each changed text. */
  readonly revisionNo: number;
  /** Of the text that the parties take a stand on; null while it is a draft. */
  readonly fingerprint: string | null;
  readonly frozenAt: Date | null;
  /** The organisations that were asked when the text was locked; empty where nothing was recorded: then all were. */
  readonly asked: readonly string[];
  readonly adoptedOn: LocalDate | null;
  readonly decision: string | null;
  readonly numberYear: number | null;
  readonly numberSeq: number | null;
  readonly publishedAt: Date | null;
  /** The day whose composition the publication carries. */
  readonly compositionOn: LocalDate | null;
  readonly version: number;
};

/** The statement as a text that parties take stands on. */
export function textForStands({ id, fingerprint, stage }: Statement): TextForStands {
  return { kind: "statement", id, fingerprint, isOpen: stage === "open-for-stands" };
}

export type StatementReason =
  | "titleMissing"
  | "textMissing"
  | "deadlinePassed"
  | "notDraft"
  | "notOpenForStands"
  | "notAdopted"
  | "publishedIsFinal"
  | "withdrawnIsFinal"
  | "adoptedIsDecided"
  | "decisionMissing"
  | "adoptedInFuture"
  | "adoptedBeforeFrozen"
  | "nobodyBehind";

export function numberOf({ numberYear: year, numberSeq: seq }: Statement): YearNumber | null {
  return year === null || seq === null ? null : { year, seq };
}

export type ChangedText = {
  readonly statement: Statement;
  /** False when only spaces or line ends differ: then nothing is a new text. */
  readonly isNewText: boolean;
  /** True when the parties have to take their stands again. */
  readonly isReopened: boolean;
};

/**
 * Changes the text. A frozen or adopted text is opened for stands again under a new fingerprint, and the parties of that
 * day are asked; stands on the earlier one stay.
 */
export function changeText(
  statement: Statement,
  text: StatementText,
  asked: readonly string[],
  now: Date,
): Outcome<ChangedText, StatementReason> {
  const final = finality(statement);
  if (final) return refused(final);
  const missing = missingPart(text);
  if (missing) return refused(missing);
  const isNewText = canonicalStatement(text) !== canonicalStatement(statement);
  if (!isNewText) return done({ statement, isNewText, isReopened: false });
  const changed = { ...statement, ...pick(text), revisionNo: statement.revisionNo + 1 };
  if (statement.stage === "draft") return done({ statement: changed, isNewText, isReopened: false });
  const reopened: Statement = {
    ...changed,
    stage: "open-for-stands",
    fingerprint: fingerprintOfStatement(text),
    frozenAt: now,
    asked,
    adoptedOn: null,
    decision: null,
  };
  return done({ statement: reopened, isNewText, isReopened: true });
}

/** Freezes a draft's text and asks the parties for their stands, until a last day if one is given. */
export function freeze(
  statement: Statement,
  deadline: LocalDate | null,
  asked: readonly string[],
  now: Date,
): Outcome<Statement, StatementReason> {
  if (statement.stage !== "draft") return refused(finality(statement) ?? "notDraft");
  const missing = missingPart(statement);
  if (missing) return refused(missing);
  if (deadline !== null && deadline < localDateIn(now)) return refused("deadlinePassed");
  const fingerprint = fingerprintOfStatement(statement);
  return done({ ...statement, stage: "open-for-stands", fingerprint, frozenAt: now, asked, deadline });
}

/** Notes that the council has adopted the text. At least one party stands behind it, with or without reservation. */
export function adopt(
  statement: Statement,
  adoption: { readonly decision: string; readonly adoptedOn: LocalDate },
  behind: number,
  today: LocalDate,
): Outcome<Statement, StatementReason> {
  if (statement.stage !== "open-for-stands" || statement.frozenAt === null) {
    return refused(finality(statement) ?? "notOpenForStands");
  }
  const decision = adoption.decision.trim();
  if (decision === "") return refused("decisionMissing");
  if (adoption.adoptedOn > today) return refused("adoptedInFuture");
  const frozenOn = localDateIn(statement.frozenAt);
  if (adoption.adoptedOn < frozenOn) return refused("adoptedBeforeFrozen", { day: frozenOn });
  if (behind === 0) return refused("nobodyBehind");
  return done({ ...statement, stage: "adopted", decision, adoptedOn: adoption.adoptedOn });
}

/** Publishes an adopted text under its number, while at least one party stands behind it. From here on nothing of it changes; withdrawals are added to the stands. */
export function publish(
  statement: Statement,
  number: YearNumber,
  behind: number,
  now: Date,
): Outcome<Statement, StatementReason> {
  if (statement.stage !== "adopted") return refused(finality(statement) ?? "notAdopted");
  if (behind === 0) return refused("nobodyBehind");
  return done({
    ...statement,
    stage: "published",
    numberYear: number.year,
    numberSeq: number.seq,
    publishedAt: now,
    compositionOn: localDateIn(now),
  });
}

/** Puts away a text that will not be adopted. Its revisions and stands are kept. */
export function withdrawDraft(statement: Statement): Outcome<Statement, StatementReason> {
  if (statement.stage === "adopted") return refused("adoptedIsDecided");
  const final = finality(statement);
  return final ? refused(final) : done({ ...statement, stage: "withdrawn-draft" });
}

/** Moves the last day on which the parties are asked to answer. */
export function moveDeadline(
  statement: Statement,
  deadline: LocalDate | null,
  today: LocalDate,
): Outcome<Statement, StatementReason> {
  if (statement.stage !== "open-for-stands") return refused(finality(statement) ?? "notOpenForStands");
  if (deadline !== null && deadline < today) return refused("deadlinePassed");
  return done({ ...statement, deadline });
}

function finality({ stage }: Statement): "publishedIsFinal" | "withdrawnIsFinal" | null {
  if (stage === "published") return "publishedIsFinal";
  return stage === "withdrawn-draft" ? "withdrawnIsFinal" : null;
}

function missingPart({ title, body }: StatementText): "titleMissing" | "textMissing" | null {
  if (cleanLine(title) === "") return "titleMissing";
  return cleanLine(body) === "" ? "textMissing" : null;
}

function pick({ title, body, addressees }: StatementText): StatementText {
  return { title: cleanLine(title), body, addressees };
}
