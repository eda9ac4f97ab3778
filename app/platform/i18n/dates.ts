import type { Language } from "~/kernel/language";
import { type LocalDate, utcDate } from "~/kernel/local-date";

const locales = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Language, string>;
const zone = "Europe/Stockholm";
const hard = "\u00a0";

const shapes = {
  day: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  dayOfYear: { day: "numeric", month: "long", timeZone: "UTC" },
  shortDay: { day: "numeric", month: "short", timeZone: "UTC" },
  monthOfYear: { month: "long", year: "numeric", timeZone: "UTC" },
  month: { month: "long", timeZone: "UTC" },
  weekday: { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" },
  time: { hour: "2-digit", minute: "2-digit", timeZone: zone },
  dayOfMoment: { day: "numeric", month: "long", year: "numeric", timeZone: zone },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, shape: keyof typeof shapes, instant: Date): string {
  const key = `${language} ${shape}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], shapes[shape]);
  formats.set(key, kept);
  return kept.format(instant).replaceAll(" ", hard);
}

/** "22 oktober 2026", with hard spaces. */
export function formatDay(day: LocalDate, language: Language): string {
  return format(language, "day", utcDate(day));
}

/** "22 oktober", where the year is plain from what stands beside it. */
export function formatDayOfYear(day: LocalDate, language: Language): string {
  return format(language, "dayOfYear", utcDate(day));
}

/** "22 oktober 2026", without the year when it is that of `near`. */
export function formatDayNear(day: LocalDate, language: Language, near: LocalDate): string {
  return day.slice(0, 4) === near.slice(0, 4) ? formatDayOfYear(day, language) : formatDay(day, language);
}

/** "22 okt", for columns; with the year when it is not that of `near`. */
export function formatDayShort(day: LocalDate, language: Language, near: LocalDate): string {
  const words = format(language, "shortDay", utcDate(day));
  const plain = words.replace(/\.$/, "");
  return day.slice(0, 4) === near.slice(0, 4) ? plain : `${plain}${hard}${day.slice(0, 4)}`;
}

/** A period by its months: "mars–december 2026", "november 2025 – mars 2026". The last day is inside. */
export function formatMonths(from: LocalDate, lastDay: LocalDate, language: Language): string {
  const withYear = (day: LocalDate) => format(language, "monthOfYear", utcDate(day));
  if (from.slice(0, 7) === lastDay.slice(0, 7)) return withYear(lastDay);
  if (from.slice(0, 4) !== lastDay.slice(0, 4)) return `${withYear(from)} – ${withYear(lastDay)}`;
  return `${format(language, "month", utcDate(from))}–${withYear(lastDay)}`;
}

/** "fredag 4 december". */
export function formatWeekday(day: LocalDate, language: Language): string {
  return format(language, "weekday", utcDate(day));
}

/** The time of day in Sweden: "15.04", in English "15:04". */
export function formatTime(instant: Date, language: Language): string {
  const time = format(language, "time", instant);
  return language === "sv" ? time.replace(":", ".").replace(/^0(?=\d)/, "") : time;
}

/** "8 oktober 2026 kl. 15.04", in English "8 October 2026 at 15:04". */
export function formatMoment(instant: Date, language: Language): string {
  const day = format(language, "dayOfMoment", instant);
  return `${day}${language === "sv" ? " kl." : " at"}${hard}${formatTime(instant, language)}`;
}
