import type { LocalDate } from "~/kernel/local-date";
import type { MeasureState } from "./measure-state";
import type { ReportKind } from "./status-report";

/** One thing that happened to a measure, newest first in its history. */
export type HistoryEntry =
  | {
      readonly what: "report";
      readonly id: string;
      readonly at: string;
      readonly on: LocalDate;
      readonly kind: ReportKind;
      readonly state: MeasureState;
      readonly progress: number | null;
      readonly note: string;
      readonly hindrance: string;
      readonly helpNeeded: string;
      readonly partyName: string;
      /** The convenor said it, on the party's behalf. */
      readonly onBehalf: boolean;
      /** Who made the report; null where people are not shown. */
      readonly by: { readonly name: string; readonly role: string } | null;
    }
  | {
      readonly what: "hand-over";
      readonly id: string;
      readonly at: string;
      readonly on: LocalDate;
      readonly from: string;
      readonly to: string;
      /** Why; null where it is not shown. */
      readonly reason: string | null;
    };

export type ReportEntry = Extract<HistoryEntry, { what: "report" }>;
export type HandOverEntry = Extract<HistoryEntry, { what: "hand-over" }>;

/** Reports and hand-overs in one line of time, newest first. */
export function historyOf(
  reports: readonly ReportEntry[],
  handOvers: readonly HandOverEntry[],
): readonly HistoryEntry[] {
  return [...reports, ...handOvers].sort(
    (a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0),
  );
}
