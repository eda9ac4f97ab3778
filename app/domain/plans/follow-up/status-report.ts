import { done, type Outcome, refused } from "~/kernel/outcome";
import type { MeasureState } from "./measure-state";

const reportKinds = ["changed", "confirmed-unchanged"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What is said of a measure at a moment. Reports are only ever added; the newest one holds. */
export type StatusReport = {
  readonly state: MeasureState;
  readonly kind: ReportKind;
  /** Per cent done, 0–100, or null where nobody has said. */
  readonly progress: number | null;
  readonly note: string;
  /** What stands in the way; empty unless hindered. */
  readonly hindrance: string;
  /** Who must help to get past it; empty unless hindered. */
  readonly helpNeeded: string;
};

/** A new state, or the word that nothing has changed, with what happened meanwhile. */
export type Said = Omit<StatusReport, "kind"> | { readonly unchanged: true; readonly note: string };

export type ReportReason = "hindranceMissing" | "helpNeededMissing" | "progressOutside";

/** A measure that nobody has reported on counts as not started. */
const unreported: StatusReport = {
  state: "not-started",
  kind: "changed",
  progress: null,
  note: "",
  hindrance: "",
  helpNeeded: "",
};

/** A report of a state. A hindered measure says what hinders and who must help; no other state keeps those. */
export function reportState(said: Omit<StatusReport, "kind">): Outcome<StatusReport, ReportReason> {
  const { progress } = said;
  if (progress !== null && (!Number.isInteger(progress) || progress < 0 || progress > 100)) {
    return refused("progressOutside");
  }
  const report = { ...said, kind: "changed", note: said.note.trim() } as const;
  if (said.state !== "hindered") return done({ ...report, hindrance: "", helpNeeded: "" });
  const hindrance = said.hindrance.trim();
  const helpNeeded = said.helpNeeded.trim();
  if (hindrance === "") return refused("hindranceMissing");
  if (helpNeeded === "") return refused("helpNeededMissing");
  return done({ ...report, hindrance, helpNeeded });
}

/** "Nothing has changed": all that was said last still holds; the date of confirmation and the note are new. */
export function confirmUnchanged(last: StatusReport | null, note = ""): StatusReport {
  return { ...(last ?? unreported), kind: "confirmed-unchanged", note: note.trim() };
}

type Moment = { readonly reportedAt: Date; readonly id: string };

/** The newest of a measure's reports up to a moment; of two at the same moment, the later id. */
export function latestReport<R extends Moment>(reports: readonly R[], until?: Date): R | null {
  return reports
    .filter(({ reportedAt }) => until === undefined || reportedAt <= until)
    .reduce<R | null>((latest, report) => (latest && isBefore(report, latest) ? latest : report), null);
}

function isBefore(a: Moment, b: Moment): boolean {
  return a.reportedAt < b.reportedAt || (a.reportedAt.getTime() === b.reportedAt.getTime() && a.id < b.id);
}
