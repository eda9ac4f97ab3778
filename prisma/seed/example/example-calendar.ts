import {
  addDays,
  daysBetween,
  earlierOf,
  type LocalDate,
  laterOf,
  localDate,
  startOfYear,
  weekdayOf,
  yearOf,
} from "~/kernel/local-date";

/** Days of the example year, worked out from the day that counts as today. */
export interface ExampleCalendar {
  readonly today: LocalDate;
  /** The year of the plan in force. */
  readonly year: number;
  /** The day on which the plan in force was adopted: the second Thursday of the December before. */
  readonly adoptedOn: LocalDate;
  /** The day on which the plan before it was closed. */
  readonly closedOn: LocalDate;
  /** A working day so many days ago; negative for days ahead. */
  ago(days: number): LocalDate;
  /**
   * The same, but never before the plan in force was adopted: in the first months of a year what lies far
   * back is drawn together, in its order.
   */
  inPlanYear(daysAgo: number): LocalDate;
  /** 1 January so many years from the plan's year: -2 is two years before. */
  january(years: number): LocalDate;
  /** First day of a month (1–12) of a year so many years from the plan's. 13 is the January after. */
  monthStart(month: number, years?: number): LocalDate;
}

/** The largest number of days back that the example data asks for in the plan's year. */
const furthestBack = 320;

export function exampleCalendar(today: LocalDate): ExampleCalendar {
  const year = yearOf(today);
  const adoptedOn = secondThursdayOfDecember(year - 1);
  const closedOn = laterOf(startOfYear(year), workday(earlierOf(localDate(`${year}-01-29`), today)));
  const available = daysBetween(adoptedOn, today) - 2;
  const knee = Math.floor(available / 2);

  function drawnTogether(daysAgo: number): number {
    if (available >= furthestBack || daysAgo <= knee) return daysAgo;
    return knee + Math.floor(((daysAgo - knee) * (available - knee)) / (furthestBack - knee));
  }

  function monthStart(month: number, years = 0): LocalDate {
    const over = Math.floor((month - 1) / 12);
    const inYear = month - over * 12;
    return localDate(`${year + years + over}-${String(inYear).padStart(2, "0")}-01`);
  }

  return {
    today,
    year,
    adoptedOn,
    closedOn,
    ago: (days) => workday(addDays(today, -days)),
    inPlanYear: (days) => workday(addDays(today, -drawnTogether(days))),
    january: (years) => startOfYear(year + years),
    monthStart,
  };
}

/** The day itself, or the Friday before a weekend. */
export function workday(day: LocalDate): LocalDate {
  return addDays(day, Math.min(0, 5 - weekdayOf(day)));
}

export function secondThursdayOfDecember(year: number): LocalDate {
  const first = localDate(`${year}-12-01`);
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 7);
}

/** An instant on a day in working hours, Swedish time: minutes after 8.00. */
export function instantOn(day: LocalDate, minutes: number): Date {
  return new Date(Date.parse(`${day}T07:00:00Z`) + minutes * 60_000);
}
