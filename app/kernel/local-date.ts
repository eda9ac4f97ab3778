declare const brand: unique symbol;

/** A day without time or zone, written `YYYY-MM-DD`. Text order is day order. */
export type LocalDate = string & { readonly [brand]: "LocalDate" };

const shape = /^\d{4}-\d{2}-\d{2}$/;
const dayLength = 86_400_000;

/** What somebody writes lies between these, so that the days beside it are days too. */
const written = { first: "1800-01-01", last: "2999-12-31" };

/**
 * The day that somebody has written, or null when it is not a day of the calendar (`2026-02-30`) or so far off that it
 * stands for never (`9999-12-31`).
 */
export function parseLocalDate(text: string): LocalDate | null {
  const day = calendarDay(text);
  return day && day >= written.first && day <= written.last ? day : null;
}

function calendarDay(text: string): LocalDate | null {
  if (!shape.test(text)) return null;
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant) || text < "0100") return null;
  return new Date(instant).toISOString().slice(0, 10) === text ? (text as LocalDate) : null;
}

export function isLocalDate(text: string): text is LocalDate {
  return parseLocalDate(text) !== null;
}

/** A day known to be right, such as a literal. Throws otherwise. */
export function localDate(text: string): LocalDate {
  const day = calendarDay(text);
  if (day === null) throw new RangeError(`Not a day: ${text}`);
  return day;
}

/** Midnight UTC of the day: the form in which a database column of type `date` is written. */
export function utcDate(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a database column of type `date`, read as midnight UTC. */
export function localDateFromUtc(date: Date): LocalDate {
  return localDate(date.toISOString().slice(0, 10));
}

const zones = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at an instant in a zone. */
export function localDateIn(instant: Date, zone = "Europe/Stockholm"): LocalDate {
  let format = zones.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    zones.set(zone, format);
  }
  return localDate(format.format(instant));
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return localDateFromUtc(new Date(utcDate(day).getTime() + days * dayLength));
}

/** The same day so many years later; the one after it where 29 February is missing. */
export function addYears(day: LocalDate, years: number): LocalDate {
  const date = utcDate(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return localDateFromUtc(date);
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utcDate(to).getTime() - utcDate(from).getTime()) / dayLength);
}

/** Order for sorting: negative, zero or positive. */
export function compareDays(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a <= b ? a : b;
}

export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a >= b ? a : b;
}

export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

export function startOfYear(year: number): LocalDate {
  return localDate(`${String(year).padStart(4, "0")}-01-01`);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: LocalDate): number {
  return utcDate(day).getUTCDay() || 7;
}

/** Week of ISO 8601: the week belongs to the year of its Thursday. */
export function isoWeekOf(day: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(startOfYear(year), thursday) / 7) + 1 };
}
