import type { LocalDate } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

/** Days as people write them: the last day is inside. */
export function useDays() {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const day = (on: LocalDate) => formatDay(on, language);
  return {
    day,
    lastDay: (to: LocalDate) => day(lastDayBefore(to)),
    /** "1 januari 2026 – 31 mars 2026", "sedan 1 januari 2026" or "från 1 januari 2027". */
    span(from: LocalDate, to: LocalDate | null, today: LocalDate): string {
      if (to !== null) return t("seat.span", { from: day(from), lastDay: day(lastDayBefore(to)) });
      return t(from <= today ? "seat.spanOpen" : "seat.spanFrom", { from: day(from) });
    },
  };
}
