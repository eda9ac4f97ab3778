import type { Sector } from "~/domain/parties/registry/sector";
import type { MeasureState } from "~/domain/plans/follow-up/measure-state";
import type { measureFields } from "~/domain/plans/part-fields";
import type { StandKind } from "~/domain/positions/stand";
import type { Perspective } from "~/kernel/perspective";
import type { Written } from "~/kernel/written-fields";

/** What the files of a council hold: texts, and days counted from today. Nothing here is true of anyone. */
export interface ExampleCouncil {
  readonly id: string;
  readonly convenor: string;
  /** Someone who reads along without a seat. */
  readonly observer?: string;
  /** First serial of the council's invented organisation numbers. */
  readonly serial: number;
  readonly organisations: readonly OrganisationLine[];
  readonly seats: readonly SeatLine[];
  readonly plan: PlanLine;
  readonly statements: readonly StatementLine[];
}

/** `key` names the organisation in the other lines, and everywhere if it sits in several councils. */
export interface OrganisationLine {
  readonly key: string;
  readonly name: string;
  readonly sector: Sector;
  readonly municipality?: string;
  /** A real public body: it sits in the council and says nothing there. Its number is its own or none. */
  readonly real?: true;
  readonly number?: string;
  readonly aliases?: readonly string[];
  /** The name that it had until so many days ago in the plan's year. */
  readonly formerly?: { readonly name: string; readonly untilDaysAgo: number };
}

/** A day of the parties' timetable: 1 January some years from the plan's year, or days ago in the plan's year. */
export type Moment =
  | { readonly january: number }
  | { readonly daysAgo: number }
  | { readonly daysAhead: number };

export interface SeatLine {
  readonly key: string;
  readonly perspective: Perspective;
  readonly sector: Sector;
  readonly label?: string;
  /** Purpose and end of a co-opted party's seat. */
  readonly coOpted?: { readonly purpose: string; readonly until: Moment };
  readonly since?: Moment;
  readonly holders: readonly HolderLine[];
}

export interface HolderLine {
  readonly organisation: string;
  readonly from: Moment;
  readonly to?: Moment;
  /** Mandates; a single ordinary one from first to last day when left out. Real organisations have none. */
  readonly people?: readonly MandateLine[];
}

export interface MandateLine {
  readonly key: string;
  readonly kind: "ordinary" | "substitute";
  readonly from?: Moment;
  readonly to?: Moment;
  /** Shown in public, with the reason. */
  readonly shown?: string;
  /** Has an account: the part of its address before the council's name, or the whole address. */
  readonly account?: string;
  /** Name for a person who sits in two councils; others are given one. */
  readonly name?: string;
  /** Days since the invitation was sent that has not been answered. */
  readonly invitedDaysAgo?: number;
}

export interface PlanLine {
  readonly decision: string;
  readonly areas: readonly AreaLine[];
  /** True when next year's plan has been begun. */
  readonly hasDraft: boolean;
}

export interface AreaLine {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly strategy: readonly string[];
  readonly categories: readonly string[];
  readonly goals: readonly GoalLine[];
}

export interface GoalLine {
  readonly key: string;
  readonly text: string;
  readonly measures: readonly MeasureLine[];
}

/** What it leaves out of a measure's own texts is empty. */
export interface MeasureLine extends Partial<Written<typeof measureFields>> {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly by: string;
  readonly with?: readonly string[];
  /** First and last month of the plan's year. */
  readonly months: readonly [number, number];
  /** In which plans it stands: -1 the year before, 0 the plan in force, 1 next year's draft. */
  readonly years?: readonly (-1 | 0 | 1)[];
  /** State at the end of the year before. */
  readonly before?: "on-track" | "delayed" | "done";
  readonly handOver?: { readonly to: string; readonly daysAgo: number; readonly reason: string };
  readonly reports?: readonly ReportLine[];
}

export interface ReportLine {
  readonly daysAgo: number;
  /** Left out when nothing has changed. */
  readonly state?: MeasureState;
  readonly progress?: number;
  readonly note?: string;
  readonly hindrance?: string;
  readonly help?: string;
  /** Reported by the convenor, for the party. */
  readonly onBehalf?: true;
}

export interface StatementLine {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly addressees: readonly string[];
  readonly area: string;
  /** `{year}` stands for the year in which the text was first saved. */
  readonly registrationNumber?: string;
  readonly savedDaysAgo: number;
  /** An earlier text that was opened for stands and then changed; with the parties that answered it. */
  readonly earlierText?: {
    readonly body: string;
    readonly frozenDaysAgo: number;
    readonly answered: readonly string[];
  };
  readonly frozenDaysAgo?: number;
  readonly deadlineDaysAgo?: number;
  readonly adoptedDaysAgo?: number;
  readonly decision?: string;
  readonly publishedDaysAgo?: number;
  /** Answers other than "stands behind" without a text. */
  readonly stands?: readonly StandLine[];
  readonly unanswered?: readonly string[];
  readonly withdrawn?: { readonly party: string; readonly daysAgo: number; readonly why: string };
}

export interface StandLine {
  readonly party: string;
  readonly kind: StandKind;
  readonly text?: string;
}

/** A report with a state. */
export function report(daysAgo: number, state: MeasureState, note = "", progress?: number): ReportLine {
  return { daysAgo, state, note, ...(progress === undefined ? {} : { progress }) };
}

/** A report of a hindrance, with who has to help. */
export function hindered(daysAgo: number, hindrance: string, help: string, progress?: number): ReportLine {
  return { daysAgo, state: "hindered", hindrance, help, ...(progress === undefined ? {} : { progress }) };
}

/** "Nothing has changed." */
export function unchanged(daysAgo: number): ReportLine {
  return { daysAgo };
}

/** 1 January so many years from the plan's year. */
export function january(years: number): Moment {
  return { january: years };
}

export function ago(days: number): Moment {
  return { daysAgo: days };
}

export function ahead(days: number): Moment {
  return { daysAhead: days };
}
