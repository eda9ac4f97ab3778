import type { TFunction } from "i18next";
import type { StandCount } from "~/domain/positions/stand-count";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { formatWeekday } from "~/platform/i18n/dates";

/** "6 parter har inte svarat." */
export function missingSentence(t: TFunction<"statements">, count: StandCount): string {
  const missing = count.unanswered + count.withdrawn;
  return missing === 0 ? t("waiting.none") : t("waiting.missing", { count: missing });
}

/** "Sista dag fredag 4 december, om 11 dagar." */
export function deadlineSentence(
  t: TFunction<"statements">,
  deadline: LocalDate | null,
  daysLeft: number | null,
  language: Language,
): string {
  if (deadline === null || daysLeft === null) return t("waiting.noDeadline");
  const day = formatWeekday(deadline, language);
  if (daysLeft === 0) return t("waiting.today", { day });
  return daysLeft > 0
    ? t("waiting.left", { day, count: daysLeft })
    : t("waiting.passed", { day, count: -daysLeft });
}
