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
