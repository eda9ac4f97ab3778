import { type LocalDate, parseLocalDate } from "~/kernel/local-date";

/** The day that a page shows, as its address says it with `?den=2026-03-01`. */
export interface AsOf {
  /** The day shown: the one asked for, or today where none or a wrong one was. */
  day: LocalDate;
  today: LocalDate;
  /** What was typed, to stand in the field again. */
  typed: string;
  /** True when something was typed that is not a day; the page then shows today and says so. */
  wrong: boolean;
}

/** Reads the day off the address of a request. */
export function readAsOf(request: Request, today: LocalDate): AsOf {
  const typed = new URL(request.url).searchParams.get("den")?.trim() ?? "";
  const day = parseLocalDate(typed);
  return { day: day ?? today, today, typed: typed || today, wrong: typed !== "" && day === null };
}
