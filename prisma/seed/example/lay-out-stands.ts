import { councilOn } from "~/domain/parties/composition/composition";
import type { Stand } from "~/domain/positions/stand";
import { seatedParties } from "~/domain/positions/stand-count";
import type { Statement } from "~/domain/statements/statement";
import type { StatementText } from "~/domain/statements/text/statement-canonical";
import { addDays, compareDays, daysBetween, earlierOf, type LocalDate } from "~/kernel/local-date";
import { isValidOn } from "~/kernel/period";
import { type ExampleCalendar, instantOn, workday } from "./example-calendar";
import type { StatementLine } from "./example-council";
import { exampleChoice, exampleId } from "./example-ids";
import { organisationId } from "./lay-out-organisation";
import type { LaidOutParties } from "./lay-out-parties";

export interface ExampleRevision extends StatementText {
  readonly id: string;
  readonly no: number;
  readonly fingerprint: string;
  readonly savedAt: Date;
  readonly savedBy: string;
  readonly frozenAt: Date | null;
}

/** Minutes after 8.00 at which a text is frozen: 15.04. */
export const frozenAtMinute = 424;

/** Every invented party on an ordinary seat stands behind, but for those that the line names. Real ones never answer. */
export function standsOf(
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
    for (const party of seatedParties(councilOn(openOn, parties))) {
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
  const holding = parties.holdings.find((one) => one.organisationId === organisation && isValidOn(one, day));
  const voice = holding && parties.voiceOn(holding.id, day);
  if (!voice) return null;
  const said = line.stands?.find(({ party }) => organisationId(party) === organisation);
  const minute = exampleChoice(400, statement.id, revision.no, organisation);
  return {
    id: exampleId(statement.id, "stand", revision.no, organisation),
    subjectKind: "statement",
    subjectId: statement.id,
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
    withdrawnOnWordOf: null,
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
    withdrawnOnWordOf: null,
  };
}
