import { type LocalDate, localDateFromUtc, yearOf } from "~/kernel/local-date";
import type { Settings } from "~/platform/env/settings";

/** The bare address of those who run the platform, from the sender of its letters. */
export function platformAddress({ mailFrom }: Pick<Settings, "mailFrom">): string {
  return /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
}

/** Until when an address told today may be relied on: the first of a month, between five and six months ahead. */
export function contactExpiry(today: LocalDate): LocalDate {
  const month = Number(today.slice(5, 7)) - 1;
  return localDateFromUtc(new Date(Date.UTC(yearOf(today), month + 6, 1)));
}
