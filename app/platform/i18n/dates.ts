import type { Language } from "~/domain/councils/council-profile";
import { type LocalDate, utcDate } from "~/domain/kernel/local-date";

const locales = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Language, string>;
const zone = "Europe/Stockholm";
const hard = "\u00a0";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions, instant: Date): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, kept);
  return kept.format(instant).replaceAll(" ", hard);
}

/** "22 oktober 2026", with hard spaces. */
export function formatDay(day: LocalDate, language: Language): string {
  return format(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }, utcDate(day));
}

/** "22 oktober", where the year is plain from what stands beside it. */
export function formatDayOfYear(day: LocalDate, language: Language): string {
  return format(language, { day: "numeric", month: "long", timeZone: "UTC" }, utcDate(day));
}

/** "22 oktober 2026", without the year when it is that of `near`. */
export function formatDayNear(day: LocalDate, language: Language, near: LocalDate): string {
  return day.slice(0, 4) === near.slice(0, 4) ? formatDayOfYear(day, language) : formatDay(day, language);
}

/** "22 okt", for columns; with the year when it is not that of `near`. */
export function formatDayShort(day: LocalDate, language: Language, near: LocalDate): string {
  const words = format(language, { day: "numeric", month: "short", timeZone: "UTC" }, utcDate(day));
  const plain = words.replace(/\.$/, "");
  return day.slice(0, 4) === near.slice(0, 4) ? plain : `${plain}${hard}${day.slice(0, 4)}`;
}

/** A period by its months: "mars–december 2026", "november 2025 – mars 2026". The last day is inside. */
export function formatMonths(from: LocalDate, lastDay: LocalDate, language: Language): string {
  const withYear = (day: LocalDate) =>
    format(language, { month: "long", year: "numeric", timeZone: "UTC" }, utcDate(day));
  if (from.slice(0, 7) === lastDay.slice(0, 7)) return withYear(lastDay);
  if (from.slice(0, 4) !== lastDay.slice(0, 4)) return `${withYear(from)} – ${withYear(lastDay)}`;
  return `${format(language, { month: "long", timeZone: "UTC" }, utcDate(from))}–${withYear(lastDay)}`;
}

/** "fredag 4 december". */
export function formatWeekday(day: LocalDate, language: Language): string {
  return format(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }, utcDate(day));
}

/** The time of day in Sweden: "15.04", in English "15:04". */
export function formatTime(instant: Date, language: Language): string {
  const time = format(language, { hour: "2-digit", minute: "2-digit", timeZone: zone }, instant);
  return language === "sv" ? time.replace(":", ".").replace(/^0(?=\d)/, "") : time;
}

/** "8 oktober 2026 kl. 15.04", in English "8 October 2026 at 15:04". */
export function formatMoment(instant: Date, language: Language): string {
  const day = format(language, { day: "numeric", month: "long", year: "numeric", timeZone: zone }, instant);
  return `${day}${language === "sv" ? " kl." : " at"}${hard}${formatTime(instant, language)}`;
}
