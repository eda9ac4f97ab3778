import { councilOn } from "~/domain/parties/composition/composition";
import { type CompositionSnapshot, snapshotOf } from "~/domain/parties/composition/composition-snapshot";
import type { Stand } from "~/domain/positions/stand";
import { idsOf, seatedParties } from "~/domain/positions/stand-count";
import type { Statement, StatementStage } from "~/domain/statements/statement";
import { nextStatementNumber } from "~/domain/statements/statement-numbering";
import { fingerprintOfStatement, type StatementText } from "~/domain/statements/text/statement-canonical";
import { type LocalDate, yearOf } from "~/kernel/local-date";
import { type ExampleCalendar, instantOn } from "./example-calendar";
import type { ExampleCouncil, StatementLine } from "./example-council";
import { exampleId } from "./example-ids";
import type { LaidOutParties } from "./lay-out-parties";
import { areaLineage } from "./lay-out-plan";
import { type ExampleRevision, frozenAtMinute, standsOf } from "./lay-out-stands";
import { dayInWords } from "./swedish-words";

export interface LaidOutStatement {
  readonly statement: Statement;
  /** The lineage of the area that it belongs to. */
  readonly area: string;
  readonly composition: CompositionSnapshot | null;
  readonly revisions: readonly ExampleRevision[];
  readonly stands: readonly Stand[];
}

/** The council's statements, published ones numbered in the order of their publication. */
export function layOutStatements(
  council: ExampleCouncil,
  parties: LaidOutParties,
  calendar: ExampleCalendar,
): readonly LaidOutStatement[] {
  const taken = new Map<number, number>();
  return [...council.statements]
    .sort((a, b) => (b.publishedDaysAgo ?? -1) - (a.publishedDaysAgo ?? -1))
    .map((line) => {
      const laidOut = layOutStatement(line, council, parties, calendar);
      const { publishedAt, compositionOn } = laidOut.statement;
      if (publishedAt === null || compositionOn === null) return laidOut;
      const { year, seq } = nextStatementNumber(compositionOn, taken.get(yearOf(compositionOn)) ?? 0);
      taken.set(year, seq);
      return { ...laidOut, statement: { ...laidOut.statement, numberYear: year, numberSeq: seq } };
    });
}

function layOutStatement(
  line: StatementLine,
  council: ExampleCouncil,
  parties: LaidOutParties,
  calendar: ExampleCalendar,
): LaidOutStatement {
  const id = exampleId(council.id, "statement", line.key);
  const dayOf = (daysAgo: number | undefined) => (daysAgo === undefined ? null : calendar.ago(daysAgo));
  const savedOn = calendar.ago(line.savedDaysAgo);
  const frozenOn = dayOf(line.frozenDaysAgo);
  const adoptedOn = dayOf(line.adoptedDaysAgo);
  const publishedOn = dayOf(line.publishedDaysAgo);
  const text: StatementText = { title: line.title, body: line.body, addressees: line.addressees.join("\n") };
  const revisions = revisionsOf(line, text, id, savedOn, frozenOn, council, calendar);
  const last = revisions.at(-1);
  const snapshot = publishedOn && snapshotOf(councilOn(publishedOn, parties));
  const statement: Statement = {
    ...text,
    id,
    stage: stageOf(line),
    deadline: dayOf(line.deadlineDaysAgo),
    registrationNumber: line.registrationNumber?.replace("{year}", String(yearOf(savedOn))) ?? null,
    revisionNo: revisions.length,
    fingerprint: frozenOn && (last?.fingerprint ?? null),
    frozenAt: frozenOn && instantOn(frozenOn, frozenAtMinute),
    asked: frozenOn ? idsOf(seatedParties(councilOn(frozenOn, parties))) : [],
    adoptedOn,
    decision: adoptedOn && `${line.decision ?? "Rådets möte"} ${dayInWords(adoptedOn)}`,
    numberYear: null,
    numberSeq: null,
    publishedAt: publishedOn && instantOn(publishedOn, 305),
    compositionOn: publishedOn,
    version: 1,
  };
  return {
    statement,
    area: areaLineage(council.id, line.area),
    composition: snapshot,
    revisions,
    stands: standsOf(line, statement, revisions, parties, calendar),
  };
}

function stageOf(line: StatementLine): StatementStage {
  if (line.publishedDaysAgo !== undefined) return "published";
  if (line.adoptedDaysAgo !== undefined) return "adopted";
  return line.frozenDaysAgo === undefined ? "draft" : "open-for-stands";
}

function revisionsOf(
  line: StatementLine,
  text: StatementText,
  statementId: string,
  savedOn: LocalDate,
  frozenOn: LocalDate | null,
  council: ExampleCouncil,
  calendar: ExampleCalendar,
): readonly ExampleRevision[] {
  const revision = (
    no: number,
    of: StatementText,
    savedAt: Date,
    frozenAt: Date | null,
  ): ExampleRevision => ({
    ...of,
    id: exampleId(statementId, "revision", no),
    no,
    fingerprint: fingerprintOfStatement(of),
    savedAt,
    savedBy: council.convenor,
    frozenAt,
  });
  const frozenAt = frozenOn && instantOn(frozenOn, frozenAtMinute);
  if (!line.earlierText) return [revision(1, text, instantOn(savedOn, 150), frozenAt)];
  const earlier = { ...text, body: line.earlierText.body };
  const earlierFrozenAt = instantOn(calendar.ago(line.earlierText.frozenDaysAgo), frozenAtMinute);
  return [
    revision(1, earlier, instantOn(savedOn, 150), earlierFrozenAt),
    revision(2, text, frozenAt ?? instantOn(savedOn, 200), frozenAt),
  ];
}
