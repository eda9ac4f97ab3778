import type { MeasurePage } from "~/domain/plans/measure-page.server";

/** What was last said of a measure, as the fields of its form hold it: what somebody else wrote meanwhile. */
export function readSaid({ measure, history }: Pick<MeasurePage, "measure" | "history">) {
  const { state, hindrance, helpNeeded, progress } = measure;
  const last = history.find((entry) => entry.what === "report");
  return { state, hindrance, helpNeeded, progress: String(progress ?? ""), note: last?.note ?? "" };
}
