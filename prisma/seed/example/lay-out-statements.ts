import {
  addDays,
  compareDays,
  daysBetween,
  earlierOf,
  type LocalDate,
  yearOf,
} from "~/domain/kernel/local-date";
import { councilOn } from "~/domain/parties/composition";
import { type CompositionSnapshot, snapshotOf } from "~/domain/parties/composition-snapshot";
import type { Stand } from "~/domain/statements/stand";
import { askedParties } from "~/domain/statements/stand-count";
import type { Statement, StatementStage } from "~/domain/statements/statement";
import { fingerprintOfStatement, type StatementText } from "~/domain/statements/statement-canonical";
import { nextStatementNumber } from "~/domain/statements/statement-numbering";
import { type ExampleCalendar, instantOn, workday } from "./example-calendar";
import type { ExampleCouncil, StatementLine } from "./example-council";
import { exampleChoice, exampleId } from "./example-ids";
import { type LaidOutParties, organisationId } from "./lay-out-parties";
import { areaId } from "./lay-out-plan";
import { dayInWords } from "./swedish-words";

export interface ExampleRevision extends StatementText {
  readonly id: string;
  readonly no: number;
  readonly fingerprint: string;
  readonly savedAt: Date;
  readonly savedBy: string;
  readonly frozenAt: Date | null;
}

export interface LaidOutStatement {
  readonly statement: Statement;
  readonly composition: CompositionSnapshot | null;
  readonly revisions: readonly ExampleRevision[];
  readonly stands: readonly Stand[];
}

/** Minutes after 8.00 at which a text is frozen: 15.04. */
const frozenAtMinute = 424;

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
    areaId: areaOn(line, council, calendar, publishedOn ?? calendar.today),
    registrationNumber: line.registrationNumber?.replace("{year}", String(yearOf(savedOn))) ?? null,
    revisionNo: revisions.length,
    fingerprint: frozenOn && (last?.fingerprint ?? null),
    frozenAt: frozenOn && instantOn(frozenOn, frozenAtMinute),
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

/** The area in the plan of the statement's year, if that plan has it. */
function areaOn(
  line: StatementLine,
  council: ExampleCouncil,
  calendar: ExampleCalendar,
  day: LocalDate,
): string {
  const stoodBefore = council.plan.areas
    .filter(({ key }) => key === line.area)
    .some((area) => area.goals.some(({ measures }) => measures.some(({ years }) => years?.includes(-1))));
  const year = stoodBefore && yearOf(day) < calendar.year ? calendar.year - 1 : calendar.year;
  return areaId(council.id, year, line.area);
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

/** Every invented party on an ordinary seat stands behind, but for those that the line names. Real ones never answer. */
function standsOf(
  line: StatementLine,
  statement: Statement,
  revisions: readonly ExampleRevision[],
  parties: LaidOutParties,
  calendar: ExampleCalendar,
): readonly Stand[] {
  const stands: Stand[] = [];
  for (const revision of revisions) {
    if (revision.frozenAt === null) continue;
    const isLast = revision === revisions.at(-1);
    const openOn = calendar.ago(isLast ? (line.frozenDaysAgo ?? 0) : (line.earlierText?.frozenDaysAgo ?? 0));
    const closedOn = isLast ? lastDayOf(line, calendar) : addDays(calendar.ago(line.frozenDaysAgo ?? 0), -1);
    const answering = isLast ? null : new Set(line.earlierText?.answered.map(organisationId));
    const unanswered = new Set(line.unanswered?.map(organisationId));
    for (const party of askedParties(councilOn(openOn, parties))) {
      if (answering ? !answering.has(party.organisationId) : unanswered.has(party.organisationId)) continue;
      if (!parties.organisation(party.organisationId).invented) continue;
      const day = dayBetween(openOn, closedOn, statement.id, revision.no, party.organisationId);
      const stand = standOf(line, statement, revision, party.organisationId, day, openOn, parties);
      if (stand) stands.push(isLast ? withdrawnIn(line, stand, parties, calendar) : stand);
    }
  }
  return stands.sort((a, b) => a.givenAt.getTime() - b.givenAt.getTime() || (a.id < b.id ? -1 : 1));
}

function lastDayOf(line: StatementLine, calendar: ExampleCalendar): LocalDate {
  const days = [
    line.deadlineDaysAgo,
    line.adoptedDaysAgo === undefined ? undefined : line.adoptedDaysAgo + 1,
    1,
  ]
    .filter((daysAgo) => daysAgo !== undefined)
    .map((daysAgo) => calendar.ago(daysAgo));
  return days.sort(compareDays)[0] ?? calendar.ago(1);
}

function dayBetween(from: LocalDate, to: LocalDate, ...names: (string | number)[]): LocalDate {
  const days = Math.max(0, daysBetween(from, to));
  const day = workday(addDays(from, exampleChoice(days + 1, ...names)));
  return day < from ? from : day;
}

function standOf(
  line: StatementLine,
  statement: Statement,
  revision: ExampleRevision,
  organisation: string,
  day: LocalDate,
  openOn: LocalDate,
  parties: LaidOutParties,
): Stand | null {
  const holding = parties.holdings.find(
    ({ organisationId: id, validFrom, validTo }) =>
      id === organisation && validFrom <= day && (validTo === null || day < validTo),
  );
  const voice = holding && parties.voiceOn(holding.id, day);
  if (!voice) return null;
  const said = line.stands?.find(({ party }) => organisationId(party) === organisation);
  const minute = exampleChoice(400, statement.id, revision.no, organisation);
  return {
    id: exampleId(statement.id, "stand", revision.no, organisation),
    statementId: statement.id,
    holdingId: voice.holdingId,
    organisationId: organisation,
    partyName: voice.partyName,
    kind: said?.kind ?? "behind",
    text: said?.text ?? "",
    fingerprint: revision.fingerprint,
    givenAt: instantOn(day, day === openOn ? frozenAtMinute + 1 + (minute % 50) : minute),
    givenBy: voice.personName,
    givenRole: "representative",
    representationId: voice.representationId,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnRole: null,
    withdrawnWhy: null,
    withdrawnRepresentationId: null,
  };
}

/** A withdrawal is added to the stand, by the one who speaks for the party then. */
function withdrawnIn(
  { withdrawn }: StatementLine,
  stand: Stand,
  parties: LaidOutParties,
  calendar: ExampleCalendar,
): Stand {
  if (!withdrawn || organisationId(withdrawn.party) !== stand.organisationId) return stand;
  const day = earlierOf(calendar.ago(withdrawn.daysAgo), calendar.ago(1));
  const voice = parties.voiceOn(stand.holdingId, day);
  if (!voice) return stand;
  return {
    ...stand,
    withdrawnAt: instantOn(day, 215),
    withdrawnBy: voice.personName,
    withdrawnRole: "representative",
    withdrawnWhy: withdrawn.why,
    withdrawnRepresentationId: voice.representationId,
  };
}
