import { isoWeekOf, type LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatWeekday } from "~/platform/i18n/dates";
import { capitalised, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PageHead } from "~/ui/text/section";

/** Weekday, date and week, and how many things wait; `calm` is said when none does. */
export function StartHead({ count, today, calm }: { count: number; today: LocalDate; calm: string }) {
  const { t } = useTranslation("workspace");
  const { language } = useSite();
  const words = capitalised(numberInWords(count, language));
  return (
    <PageHead
      eyebrow={useEyebrow(today)}
      heading={count === 0 ? t("start.nothing") : t("start.waiting", { count, words })}
      lede={count === 0 ? calm : undefined}
    />
  );
}

/** "Måndag 23 november 2026, vecka 48". */
export function useEyebrow(today: LocalDate): string {
  const { t } = useTranslation("workspace");
  const { language } = useSite();
  const day = capitalised(`${formatWeekday(today, language)}\u00a0${today.slice(0, 4)}`);
  return t("start.eyebrow", { day, week: isoWeekOf(today).week });
}
