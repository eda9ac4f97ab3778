import type { ComingEnd, VacantSeat, VoicelessParty } from "~/domain/parties/seats/seats-in-need.server";
import type { OpenInvitation } from "~/domain/people/open-invitations.server";
import type { MeasureRow } from "~/domain/plans/measure-row";
import type { DraftDuty } from "~/domain/plans/plan-duties.server";
import type { QuestionDuty } from "~/domain/questions/question-duties.server";
import type { StandsMissing } from "~/domain/statements/statement-duties.server";
import type { LocalDate } from "~/kernel/local-date";
import type { AnyDuty } from "./every-duty.server";

/** A measure named in a list. */
export type MeasureLine = { readonly id: string; readonly number: string; readonly title: string };

/** One thing that waits for the convenor: one duty, or all of a kind that are seen to together. */
export type ConvenorNeed =
  | ({ kind: "standsMissing" } & StandsMissing["about"])
  | { kind: "orphaned"; count: number; measures: MeasureLine[]; since: LocalDate | null; parties: string[] }
  | { kind: "questions"; count: number; due: LocalDate | null; questions: QuestionDuty["about"][] }
  | { kind: "hindered"; count: number; measures: MeasureLine[] }
  | {
      kind: "unconfirmed";
      count: number;
      interval: number;
      oldest: { day: LocalDate | null; party: string | null };
    }
  | ({ kind: "draft" } & DraftDuty["about"])
  | { kind: "vacant"; count: number; seats: VacantSeat[] }
  | { kind: "voiceless"; count: number; parties: VoicelessParty[] }
  | { kind: "ending"; count: number; ends: ComingEnd[] }
  | { kind: "invitations"; count: number; people: OpenInvitation[] }
  /** Where a council begins: nothing of the kind has ever been there. */
  | { kind: "noSeats" | "noPlan" };

type Abouts = { [K in AnyDuty["kind"]]: Extract<AnyDuty, { kind: K }>["about"][] };

function byKind(duties: readonly AnyDuty[]): Partial<Abouts> {
  const found: Partial<Record<AnyDuty["kind"], unknown[]>> = {};
  for (const { kind, about } of duties) found[kind] = [...(found[kind] ?? []), about];
  return found as Partial<Abouts>;
}

/** The convenor's duties as they are shown, where one begins first. `interval` is the council's own, in days. */
export function needsOf(duties: readonly AnyDuty[], interval: number): ConvenorNeed[] {
  const of = byKind(duties);
  return [
    ...(of.noSeats ? [{ kind: "noSeats" as const }] : []),
    ...(of.noPlan ? [{ kind: "noPlan" as const }] : []),
    ...(of.standsMissing ?? []).map((about) => ({ kind: "standsMissing" as const, ...about })),
    ...(of.question
      ? [
          {
            kind: "questions" as const,
            count: of.question.length,
            due: of.question[0]?.due ?? null,
            questions: of.question,
          },
        ]
      : []),
    ...(of.orphaned ? [orphaned(of.orphaned)] : []),
    ...(of.hindered
      ? [{ kind: "hindered" as const, count: of.hindered.length, measures: of.hindered.map(lineOf) }]
      : []),
    ...(of.unconfirmed ? [unconfirmed(of.unconfirmed, interval)] : []),
    ...(of.draft ?? []).map((about) => ({ kind: "draft" as const, ...about })),
    ...(of.vacant ? [{ kind: "vacant" as const, count: of.vacant.length, seats: of.vacant }] : []),
    ...(of.voiceless
      ? [{ kind: "voiceless" as const, count: of.voiceless.length, parties: of.voiceless }]
      : []),
    ...(of.ending ? [{ kind: "ending" as const, count: of.ending.length, ends: of.ending }] : []),
    ...(of.invitation
      ? [{ kind: "invitations" as const, count: of.invitation.length, people: of.invitation }]
      : []),
  ];
}

function orphaned(measures: MeasureRow[]): ConvenorNeed {
  const since = measures.map(({ orphanedSince }) => orphanedSince).sort()[0] ?? null;
  const parties = [...new Set(measures.flatMap(({ responsible }) => responsible ?? []))];
  return { kind: "orphaned", count: measures.length, measures: measures.map(lineOf), since, parties };
}

function unconfirmed(measures: MeasureRow[], interval: number): ConvenorNeed {
  const [oldest] = [...measures].sort((a, b) => b.days - a.days);
  const { confirmedOn: day = null, responsible: party = null } = oldest ?? {};
  return { kind: "unconfirmed", count: measures.length, interval, oldest: { day, party } };
}

function lineOf({ id, number, title }: MeasureLine): MeasureLine {
  return { id, number, title };
}
