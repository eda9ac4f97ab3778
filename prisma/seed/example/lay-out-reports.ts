import { type HandOver, responsibleOn } from "~/domain/plans/follow-up/hand-over";
import { confirmUnchanged, reportState, type StatusReport } from "~/domain/plans/follow-up/status-report";
import type { Plan } from "~/domain/plans/plan";
import type { Measure } from "~/domain/plans/plan-parts";
import { addDays, type LocalDate } from "~/kernel/local-date";
import { type ExampleCalendar, instantOn, workday } from "./example-calendar";
import type { ExampleCouncil, MeasureLine, ReportLine } from "./example-council";
import { exampleChoice, exampleId } from "./example-ids";
import type { LaidOutParties } from "./lay-out-parties";

export interface ExampleReport extends StatusReport {
  readonly id: string;
  readonly measureId: string;
  readonly reportedAt: Date;
  readonly partyName: string;
  readonly reporterRole: "representative" | "convenor";
  readonly reporterName: string;
  readonly reporterAccountId: string | null;
  readonly representationId: string | null;
}

export interface ExampleHandOver extends HandOver {
  readonly id: string;
  readonly measureId: string;
  readonly reason: string;
}

/** What the reports of a plan are laid out from. */
export interface ReportFrame {
  readonly council: ExampleCouncil;
  readonly parties: LaidOutParties;
  readonly calendar: ExampleCalendar;
  readonly years: -1 | 0 | 1;
  readonly plan: Plan;
}

type Lines = ReadonlyMap<string, MeasureLine>;

export function handOversOf(measure: Measure, lines: Lines, of: ReportFrame): readonly ExampleHandOver[] {
  const line = lines.get(measure.lineageId)?.handOver;
  if (!line || measure.responsibleHoldingId === null) return [];
  const onDate = of.calendar.inPlanYear(line.daysAgo);
  const receiver = of.parties
    .holdingsOf(line.to)
    .find(({ validFrom, validTo }) => validFrom <= onDate && (validTo === null || onDate < validTo));
  if (!receiver) throw new Error(`${line.to} holds no seat in ${of.council.id} on ${onDate}`);
  return [
    {
      id: exampleId(measure.id, "hand-over"),
      measureId: measure.id,
      fromHoldingId: measure.responsibleHoldingId,
      toHoldingId: receiver.id,
      onDate,
      recordedAt: instantOn(onDate, 130),
      reason: line.reason,
    },
  ];
}

/** The reports on a measure in order, by who spoke for the responsible party on each day. */
export function reportsOf(
  measure: Measure,
  lines: Lines,
  handOvers: readonly ExampleHandOver[],
  of: ReportFrame,
): readonly ExampleReport[] {
  const line = lines.get(measure.lineageId);
  if (!line) return [];
  const own = handOvers.filter(({ measureId }) => measureId === measure.id);
  const said = of.years === 0 ? inPlanYear(line, of.calendar) : yearBefore(line, measure, of.calendar);
  const reports: ExampleReport[] = [];
  for (const [index, { day: wanted, ...words }] of said.entries()) {
    const holdingId = responsibleOn(measure.responsibleHoldingId, own, wanted);
    const day = of.years === 0 ? lastDayInSeat(wanted, holdingId, of.parties) : wanted;
    const voice = holdingId && of.parties.voiceOn(holdingId, day);
    if (!voice && of.years === -1) break;
    if (!voice) throw new Error(`Nobody reports on ${line.key} in ${of.council.id} on ${day}`);
    const onBehalf = words.onBehalf === true;
    reports.push({
      ...reportIn(words, reports.at(-1) ?? null),
      id: exampleId(measure.id, "report", index),
      measureId: measure.id,
      reportedAt: instantOn(day, exampleChoice(50, measure.id) + 55 * (index % 8)),
      partyName: voice.partyName,
      reporterRole: onBehalf ? "convenor" : "representative",
      reporterName: onBehalf ? of.council.convenor : voice.personName,
      reporterAccountId: onBehalf ? null : voice.accountId,
      representationId: onBehalf ? null : voice.representationId,
    });
  }
  return reports;
}

/** The day, or the last working day of the party in the council if the calendar has drawn the two together. */
function lastDayInSeat(day: LocalDate, holdingId: string | null, parties: LaidOutParties): LocalDate {
  const left = parties.holdings.find(({ id }) => id === holdingId)?.validTo ?? null;
  return left !== null && left <= day ? workday(addDays(left, -1)) : day;
}

type DatedLine = Omit<ReportLine, "daysAgo"> & { readonly day: LocalDate };

function inPlanYear(line: MeasureLine, calendar: ExampleCalendar): readonly DatedLine[] {
  return (line.reports ?? []).map(({ daysAgo, ...words }) => ({
    ...words,
    day: calendar.inPlanYear(daysAgo),
  }));
}

/** The year before, in four words: begun, confirmed before the summer, told in October, and how it ended. */
function yearBefore(line: MeasureLine, measure: Measure, calendar: ExampleCalendar): readonly DatedLine[] {
  const state = line.before ?? "done";
  const isDone = state === "done";
  const dayIn = (month: number) =>
    workday(addDays(calendar.monthStart(month, -1), 3 + exampleChoice(17, measure.id, month)));
  const autumn = isDone ? "on-track" : state;
  return [
    { day: dayIn(3), state: "on-track", note: "Arbetet är i gång.", progress: 20 },
    { day: dayIn(6) },
    { day: dayIn(10), state: autumn, note: autumnNote[autumn], progress: 60 },
    isDone
      ? { day: dayIn(12), state, note: "Klart.", progress: 100 }
      : { day: dayIn(12), state, note: "Åtgärden fortsätter nästa år.", progress: 70 },
  ];
}

const autumnNote = {
  "on-track": "Det går som planerat.",
  delayed: "Vi blir inte färdiga före årsskiftet.",
};

function reportIn(line: Omit<ReportLine, "daysAgo">, last: StatusReport | null): StatusReport {
  if (line.state === undefined) return confirmUnchanged(last && bare(last));
  const report = reportState({
    state: line.state,
    progress: line.progress ?? null,
    note: line.note ?? "",
    hindrance: line.hindrance ?? "",
    helpNeeded: line.help ?? "",
  });
  if (!report.ok) throw new Error(`A report of the example year can't be made: ${report.reason}`);
  return report.value;
}

function bare({ state, kind, progress, note, hindrance, helpNeeded }: StatusReport): StatusReport {
  return { state, kind, progress, note, hindrance, helpNeeded };
}
